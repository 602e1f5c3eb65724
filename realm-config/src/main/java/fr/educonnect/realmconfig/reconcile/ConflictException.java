package fr.educonnect.realmconfig.reconcile;

/** The server holds something that this command refuses to change. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConflictException(String message) {
    super(message);
  }
}
