package fr.educonnect.importjobs.generator;

/**
 * What clerks get wrong, each at a rate of its own: a share of the students or of the guardians.
 */
public enum WrongData {
  /** A student without INE: known, but without an account. */
  MISSING_INE(0.01),
  /** A student born a hundred years too late: the record is refused. */
  FUTURE_BIRTH_DATE(0.001),
  /** A student enrolled in a school that the export does not hold. */
  UNKNOWN_SCHOOL(0.001),
  /** A student's record a second time under the same id, with another first name. */
  DUPLICATE_ID(0.001),
  /** Two new students with one INE and different birth dates: both stay without an account. */
  INE_CONFLICT(0.001),
  /** A guardian whose only contact is a mobile that is no number. */
  BAD_PHONE(0.005),
  /** A guardian whose only contact is a mail address that is none. */
  BAD_MAIL(0.005),
  /** A guardian whose first name is written differently in another school: two accounts. */
  RESPELLED_NAME(0.02),
  /** A guardian's record that no student refers to. */
  GUARDIAN_OF_NOBODY(0.002),
  /** The school's own number typed as the mobile of eight guardians: it identifies none of them. */
  SHARED_NUMBER(0.002);

  private final double usualRate;

  WrongData(double usualRate) {
    this.usualRate = usualRate;
  }

  /** The rate unless the settings say otherwise, from 0 to 1. */
  public double usualRate() {
    return usualRate;
  }
}
