package fr.educonnect.directory.franceconnect;

import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Which account an identity opens, and the end of links. */
public final class FranceConnectLinks {

  private static final String ACCOUNT =
      "select account_id from franceconnect_identity where subject = ? and replaced_at is null";

  private static final String LOCK = "select from account where id = ? for update";

  private static final String ERASE =
      """
      delete from franceconnect_identity where subject in (
        select subject from franceconnect_identity
        where replaced_at < now() - make_interval(secs => ?)
        order by replaced_at limit ? for update skip locked)
      """;

  private static final String COUNT =
      """
      select count(*) from franceconnect_identity
      where replaced_at < now() - make_interval(secs => ?)
      """;

  private static final double UNDO_SECONDS = (double) LinkDecision.UNDO.toSeconds();

  @FunctionalInterface
  private interface Work {
    boolean on(IdentityRows rows) throws SQLException;
  }

  private final DirectoryPool pool;

  public FranceConnectLinks(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The account that the identity opens; empty where it opens none. */
  public OptionalLong account(IdentitySubject subject) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
            statement.setBytes(1, subject.bytes());
            try (ResultSet row = statement.executeQuery()) {
              return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
          }
        });
  }

  /** What linking the identity to the account would come to now. */
  public LinkDecision decide(long account, ComingIdentity identity) {
    return pool.transaction(connection -> new IdentityRows(connection, account).decide(identity));
  }

  /**
   * Takes the replaced identity's successor away; the account's sessions end.
   *
   * @return false if nothing can be put back: nothing was changed then
   */
  public boolean undoReplacement(long account) {
    return locked(account, IdentityRows::undoReplacement);
  }

  /**
   * Takes the identity away, and puts back the one whose place it took, if that can still be; uses
   * the link up. Whoever follows it ends the account's sessions.
   *
   * @return false if the link was used or died meanwhile
   */
  public boolean undo(ProofLink link) {
    return pool.transaction(
        connection -> {
          lock(connection, link.accountId());
          if (!ProofLinks.use(connection, link)) {
            return false;
          }
          ProofLinks.kill(connection, link.accountId(), ProofPurpose.UNLINK_FRANCECONNECT);
          return new IdentityRows(connection, link.accountId()).undo();
        });
  }

  /**
   * FranceConnect opens the account no more, with any identity; the account's sessions end.
   *
   * @return false if it did not before
   */
  public boolean unlink(long account) {
    return locked(account, IdentityRows::forget);
  }

  /** How many {@link #erase} would erase. */
  public int replaced() {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setDouble(1, UNDO_SECONDS);
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getInt(1);
            }
          }
        });
  }

  /**
   * Forgets identities that were replaced and can no longer be put back.
   *
   * @return how many
   */
  public int erase() {
    return pool.inBatches(FranceConnectLinks::eraseSome);
  }

  private boolean locked(long account, Work work) {
    return pool.transaction(
        connection -> {
          lock(connection, account);
          boolean done = work.on(new IdentityRows(connection, account));
          if (done) {
            ProofLinks.kill(connection, account, ProofPurpose.UNLINK_FRANCECONNECT);
            ProofLinks.kill(connection, account, ProofPurpose.REVERT_FRANCECONNECT);
            SessionEnds.ask(connection, account);
          }
          return done;
        });
  }

  // Links are made under the account's lock too: one after the other.
  private static void lock(Connection connection, long account) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setLong(1, account);
      statement.execute();
    }
  }

  private static int eraseSome(Connection connection, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ERASE)) {
      statement.setDouble(1, UNDO_SECONDS);
      statement.setInt(2, most);
      return statement.executeUpdate();
    }
  }
}
