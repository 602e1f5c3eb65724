package fr.educonnect.directory.password;

/**
 * A provisional password that cannot be decrypted. Nobody can sign in with it; a reset replaces it.
 */
public final class UnreadablePasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Stable codes for logs. */
  public enum Code {
    /** The keyring lacks the key: it was taken away before everything was encrypted anew. */
    PROVISIONAL_KEY_UNKNOWN,
    /** The bytes are not what was written for this account under this key. */
    PROVISIONAL_PASSWORD_TAMPERED
  }

  private final Code code;

  UnreadablePasswordException(Code code, long accountId, Throwable cause) {
    super(code + ": account " + accountId, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
