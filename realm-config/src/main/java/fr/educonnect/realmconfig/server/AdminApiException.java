package fr.educonnect.realmconfig.server;

/** The server could not be reached or refused a call. */
public final class AdminApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status HTTP status; 0 when there was no answer
   */
  public AdminApiException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
