package fr.educonnect.importjobs.aaf;

/** Why one record is kept out; the names are stable and appear in reports. */
public enum RejectReason {
  /** No {@code identifier/id}, or one that is not 1 to 12 digits. */
  ID_INVALID,
  /** {@code ENTPersonJointure} or its like differs from the record's id. */
  ID_MISMATCH,
  /** A complet shows this id a second time: the first record counts. */
  DUPLICATE_ID,
  /** A required attribute is missing or empty. */
  ATTRIBUTE_MISSING,
  /** Not seven digits and a letter. */
  UAI_INVALID,
  /** An INE of no known shape. A record without INE is taken. */
  INE_INVALID,
  /** Not {@code dd/MM/yyyy}, or no day of the calendar. */
  DATE_INVALID,
  /** Born after the day of the export, or more than 120 years before. */
  BIRTH_DATE_IMPLAUSIBLE,
  /** A reference to another record that is not 1 to 12 digits. */
  REFERENCE_INVALID,
  /** A value longer than any register writes. */
  VALUE_TOO_LONG,
  /** A MEF that is not eleven letters and digits. */
  MEF_INVALID,
  /** A delete in a complet: leaving the export is not being in it. */
  DELETE_IN_COMPLET
}
