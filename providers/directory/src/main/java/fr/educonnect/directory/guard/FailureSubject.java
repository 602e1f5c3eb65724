package fr.educonnect.directory.guard;

/**
 * What failed sign-ins are counted against.
 *
 * @param kind says which limit holds
 * @param hash keyed hash in hexadecimal; see {@link FailureSubjects}
 */
public record FailureSubject(Kind kind, String hash) {

  /** Each kind has a limit of its own. */
  public enum Kind {
    IDENTIFIER,
    ADDRESS,
    DEVICE
  }
}
