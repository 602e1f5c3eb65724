package fr.educonnect.directory.load;

/** Kinds of records of an export. */
public enum RecordKind {
  CONSTITUENCY,
  SCHOOL,
  MEF,
  STUDENT,
  GUARDIAN
}
