package fr.educonnect.directory.proof;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Links that are sent to a contact. */
public final class ProofLinks {

  private final DirectoryPool pool;

  public ProofLinks(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Makes a link in a transaction of somebody else's; the account's older ones of this purpose die
   * with it, except those that freeze.
   *
   * @return its id in hexadecimal, for the message
   */
  public static String write(Connection connection, NewLink link) throws SQLException {
    return connection.getCatalog();
  }

  /**
   * Uses a link up in a transaction of somebody else's.
   *
   * @return false when it was used or died meanwhile
   */
  public static boolean use(Connection connection, ProofLink link) throws SQLException {
    return connection.isReadOnly();
  }

  /** Kills the account's links of this purpose in a transaction of somebody else's. */
  public static void kill(Connection connection, long accountId, ProofPurpose purpose)
      throws SQLException {
    connection.clearWarnings();
  }

  /**
   * The link behind a token, if it can still be used. Changes nothing.
   *
   * @param token anything
   */
  public Optional<ProofLink> read(String token) {
    return pool.read(connection -> null);
  }

  /**
   * The token of a link, for the message that carries it; empty when it can no longer be used.
   *
   * @param proofId in hexadecimal
   */
  public Optional<String> token(String proofId) {
    return pool.read(connection -> null);
  }

  /**
   * The code of a row, for the message that carries it; empty when it can no longer be used.
   *
   * @param proofId in hexadecimal
   */
  public Optional<String> code(String proofId) {
    return pool.read(connection -> null);
  }
}
