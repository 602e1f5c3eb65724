package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.proofs.guardianship.Place;

/** Where somebody is on the way; kept in the sign-in's notes by name. */
enum Step implements Place {
  MOBILE("mobile", 1),
  CODE("code", 2),
  BIRTH_DATES("birth-dates", 3),
  /** The end: FranceConnect does not open the account. */
  REFUSED("refused", 3);

  /** How many steps the page counts. */
  static final int STEPS = 3;

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
