package fr.educonnect.importjobs.generator;

/** What a guardian's record is to a student, with the code of N_LIEN_ELEVE_RESPONSABLE. */
enum Role {
  MOTHER("10", true),
  FATHER("20", true),
  TUTOR("50", true),
  /** Aide sociale à l'enfance: one record of the register for all its children. */
  WELFARE_BODY("51", true),
  /** A contact only. */
  GRANDPARENT("38", false),
  /** The student in person, of age. */
  STUDENT("70", true);

  private final String code;
  private final boolean responsible;

  Role(String code, boolean responsible) {
    this.code = code;
    this.responsible = responsible;
  }

  String code() {
    return code;
  }

  /** Whether the register says that the person bears legal responsibility. */
  boolean responsible() {
    return responsible;
  }

  /** Whether an account is opened for the person. */
  boolean opensAccount() {
    return responsible && this != STUDENT;
  }
}
