package fr.educonnect.directory;

import java.sql.SQLException;

/** The directory could not be read or written; the account is as it was before the call. */
public final class DirectoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Stable codes, for logs and for whoever decides what a person is told. */
  public enum Code {
    /** No connection in time, or the connection broke: trying again later may work. */
    DIRECTORY_UNAVAILABLE,
    /** A statement took longer than it may; it was undone. */
    DIRECTORY_STATEMENT_TIMEOUT,
    /** The database refused the statement: a fault of the program or of its data. */
    DIRECTORY_STATEMENT_FAILED,
    /** The tables are older than the code needs: migrate them first. */
    DIRECTORY_SCHEMA_TOO_OLD
  }

  private static final String QUERY_CANCELED = "57014";

  private final Code code;

  /**
   * @param detail for logs: no personal data
   */
  public DirectoryException(Code code, String detail, Throwable cause) {
    super(code + ": " + detail, cause);
    this.code = code;
  }

  /**
   * Sorts a driver's error by its SQLSTATE; the driver's message may quote values, so it stays in
   * the cause only.
   */
  public static DirectoryException of(SQLException cause) {
    String state = cause.getSQLState();
    return new DirectoryException(code(state), "SQLSTATE " + state, cause);
  }

  /** There was no connection, whatever state the driver or the server gives for it. */
  public static DirectoryException unavailable(SQLException cause) {
    return new DirectoryException(
        Code.DIRECTORY_UNAVAILABLE, "SQLSTATE " + cause.getSQLState(), cause);
  }

  // No state: the pool gave up waiting. 08: connection, 53: resources, 57: shutdown.
  private static Code code(String state) {
    if (QUERY_CANCELED.equals(state)) {
      return Code.DIRECTORY_STATEMENT_TIMEOUT;
    }
    boolean unavailable =
        state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    return unavailable ? Code.DIRECTORY_UNAVAILABLE : Code.DIRECTORY_STATEMENT_FAILED;
  }

  public Code code() {
    return code;
  }
}
