package fr.educonnect.importjobs.aaf;

/** Why a whole export is refused: its files cannot be trusted to say what the register says. */
public enum Refusal {
  /** The file ends before its root element does. */
  TRUNCATED,
  /** The root element is not {@code ficAlimMENESR}. */
  WRONG_ROOT,
  /** Not XML. */
  MALFORMED,
  /** Well-formed, but not the envelope that registers export. */
  ENVELOPE,
  /** An entity that is neither predefined nor one of Latin-1's: bombs and external entities. */
  FORBIDDEN_ENTITY,
  /** An encoding other than UTF-8, ISO-8859-1 and ISO-8859-15, or bytes that are not in it. */
  ENCODING,
  /** One record, comment or tag is larger than any register writes. */
  OVERSIZED,
  /** The manifest cannot be read. */
  MANIFEST_INVALID,
  /** A file is missing, or its size or SHA-256 is not the manifest's. */
  MANIFEST_MISMATCH,
  /** The export's files cannot be read from the depot. */
  UNREADABLE,
  /** A delta too far from the last export applied: changes may be missing in between. */
  GAP,
  /** More rejected records than the settings bear. */
  TOO_MANY_ERRORS
}
