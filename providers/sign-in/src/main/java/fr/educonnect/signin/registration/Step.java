package fr.educonnect.signin.registration;

import fr.educonnect.proofs.guardianship.Place;

/** Where somebody is on the way; kept in the sign-in's notes by name. */
enum Step implements Place {
  IDENTITY("identity", 1),
  /** « Je ne souhaite pas utiliser de téléphone portable ». */
  NO_MOBILE("no-mobile", 1),
  CODE("code", 2),
  BIRTH_DATES("birth-dates", 3),
  PASSWORD("password", 4);

  /** How many steps the page counts. */
  static final int STEPS = 4;

  private final String label;
  private final int number;

  Step(String label, int number) {
    this.label = label;
    this.number = number;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public int number() {
    return number;
  }
}
