package fr.educonnect.staffapi.answer;

/** Ends a call with a problem of the catalogue. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  public ProblemException(ProblemCode code) {
    super(code.code());
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
