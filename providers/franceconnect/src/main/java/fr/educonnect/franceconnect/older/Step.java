package fr.educonnect.franceconnect.older;

import fr.educonnect.proofs.guardianship.Place;

/** Where somebody who comes over is. */
enum Step implements Place {
  WELCOME("welcome", 1),
  PASSWORD("password", 2),
  BIRTH_DATES("birth-dates", 3),
  /** The account is active from now on. */
  CREATED("created", 3),
  /** It was active before. */
  KNOWN("known", 1),
  /** The vectors mean nobody who can come over. */
  UNKNOWN("unknown", 1),
  /** The last day is over. */
  ENDED("ended", 1);

  /** How many steps the page counts for guardians; students have no birth dates to give. */
  static final int STEPS = 3;

  private final String label;
  private final int number;

  Step(String label, int number) {
    this.label = label;
    this.number = number;
  }

  /** Whether there is an active account from which one goes on. */
  boolean hasAccount() {
    return this == CREATED || this == KNOWN;
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
