package fr.educonnect.importjobs.generator;

/** What is special about a family, decided before anything else about it. */
enum Situation {
  ORDINARY(true),
  /** Parents apart: the youngest child goes to school in the next academy. */
  TWO_ACADEMIES(true),
  /** The children are in the care of Aide sociale à l'enfance. */
  WELFARE(false),
  /** All children go to one school that is out of scope. */
  OUT_OF_SCOPE(false),
  /** No guardian is in the register. */
  NO_GUARDIAN(true),
  /** One of eight families of one register in which the same number stands for a parent's. */
  SHARED_NUMBER(false),
  /** One of two families of one register whose only children carry one INE. */
  INE_CONFLICT(false);

  private final boolean changes;

  Situation(boolean changes) {
    this.changes = changes;
  }

  /** Whether the family may change from one export to another. */
  boolean changes() {
    return changes;
  }
}
