package fr.educonnect.staffapi.answer;

import java.util.Optional;

/** Ends a call with a problem of the catalogue. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final String reason;

  public ProblemException(ProblemCode code) {
    this(code, null);
  }

  private ProblemException(ProblemCode code, String reason) {
    super(code.code());
    this.code = code;
    this.reason = reason;
  }

  /** Not there, or not for the caller. */
  public static ProblemException notFound() {
    return new ProblemException(ProblemCode.NOT_FOUND);
  }

  /**
   * @param what the name of what cannot be read; never its value
   */
  public static ProblemException invalid(String what) {
    return new ProblemException(ProblemCode.INVALID, what);
  }

  /**
   * @param why a code
   */
  public static ProblemException notPossible(Enum<?> why) {
    return new ProblemException(ProblemCode.NOT_POSSIBLE, why.name());
  }

  public ProblemCode code() {
    return code;
  }

  /** What the catalogue does not say: a name or a code. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
