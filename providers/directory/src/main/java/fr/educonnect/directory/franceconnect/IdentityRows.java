package fr.educonnect.directory.franceconnect;

import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.franceconnect.LinkDecision.Holder;
import fr.educonnect.domain.franceconnect.LinkDecision.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The statements on the identities of one account, within a transaction. */
public final class IdentityRows {

  private static final String FORGET_OLD =
      """
      delete from franceconnect_identity
      where (account_id = ? or subject = ?) and replaced_at < now() - make_interval(secs => ?)
      """;

  /** Waits for whoever is changing one of them. */
  private static final String READ =
      """
      select account_id, subject = ?, replaced_at is not null from franceconnect_identity
      where account_id = ? or subject = ?
      order by subject for update
      """;

  private static final String REPLACE =
      """
      update franceconnect_identity set replaced_at = now()
      where account_id = ? and replaced_at is null
      """;

  private static final String INSERT =
      """
      insert into franceconnect_identity (account_id, subject) values (?, ?)
      on conflict do nothing
      """;

  private static final String UNLINK =
      "delete from franceconnect_identity where account_id = ? and replaced_at is null";

  private static final String CAN_RESTORE =
      """
      select from franceconnect_identity
      where account_id = ? and replaced_at >= now() - make_interval(secs => ?)
      for update
      """;

  private static final String PUT_BACK =
      """
      update franceconnect_identity set replaced_at = null
      where account_id = ? and replaced_at >= now() - make_interval(secs => ?)
      """;

  private static final String FORGET = "delete from franceconnect_identity where account_id = ?";

  private static final double UNDO_SECONDS = (double) LinkDecision.UNDO.toSeconds();

  private final Connection connection;
  private final long account;

  /**
   * @param connection in a transaction that has locked the account
   */
  public IdentityRows(Connection connection, long account) {
    this.connection = connection;
    this.account = account;
  }

  /** Links the identity, as far as the rule lets it. */
  public LinkDecision link(ComingIdentity identity) throws SQLException {
    LinkDecision decision = decide(identity);
    switch (decision) {
      case REPLACE -> update(REPLACE);
      case PUT_BACK -> putBack();
      case LINK, KEEP, OTHER_NAMES, REPLACED_LATELY, OTHER_ACCOUNT, OTHER_PERSON -> {}
    }
    boolean added = decision == LinkDecision.LINK || decision == LinkDecision.REPLACE;
    return added && !insert(identity.subject()) ? LinkDecision.OTHER_ACCOUNT : decision;
  }

  /**
   * Links an identity again that the account was unlinked from.
   *
   * @return false if the account has another one meanwhile, or the identity another account
   */
  public boolean linkAgain(IdentitySubject identity) throws SQLException {
    forgetOld(identity);
    return insert(identity);
  }

  /** What {@link #link} would come to. */
  LinkDecision decide(ComingIdentity identity) throws SQLException {
    forgetOld(identity.subject());
    byte[] subject = identity.subject().bytes();
    boolean linked = false;
    boolean replaced = false;
    Holder holder = Holder.NOBODY;
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setBytes(1, subject);
      statement.setLong(2, account);
      statement.setBytes(3, subject);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          boolean ours = row.getLong(1) == account;
          boolean former = row.getBoolean(3);
          linked |= ours && !former;
          replaced |= ours && former;
          holder = row.getBoolean(2) ? holder(ours, former) : holder;
        }
      }
    }
    return LinkDecision.of(new Standing(linked, replaced), holder, identity.names());
  }

  /**
   * Takes the identity away, and puts back the one whose place it took, if that can still be.
   *
   * @return false if there was none
   */
  public boolean undo() throws SQLException {
    boolean linked = update(UNLINK);
    if (linked) {
      restore();
    }
    return linked;
  }

  private boolean canRestore() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CAN_RESTORE)) {
      statement.setLong(1, account);
      statement.setDouble(2, UNDO_SECONDS);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void restore() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PUT_BACK)) {
      statement.setLong(1, account);
      statement.setDouble(2, UNDO_SECONDS);
      statement.executeUpdate();
    }
  }

  /**
   * Takes the identity away only where the one whose place it took can be put back.
   *
   * @return false if there is none that can be: nothing was changed then
   */
  boolean undoReplacement() throws SQLException {
    return canRestore() && undo();
  }

  /**
   * Forgets all of them, the replaced one too.
   *
   * @return false if there was none
   */
  public boolean forget() throws SQLException {
    return update(FORGET);
  }

  private void putBack() throws SQLException {
    update(UNLINK);
    restore();
  }

  private boolean insert(IdentitySubject subject) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setLong(1, account);
      statement.setBytes(2, subject.bytes());
      return statement.executeUpdate() == 1;
    }
  }

  private void forgetOld(IdentitySubject subject) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET_OLD)) {
      statement.setLong(1, account);
      statement.setBytes(2, subject.bytes());
      statement.setDouble(3, UNDO_SECONDS);
      statement.executeUpdate();
    }
  }

  private boolean update(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, account);
      return statement.executeUpdate() > 0;
    }
  }

  private static Holder holder(boolean ours, boolean former) {
    if (!ours) {
      return Holder.OTHER_ACCOUNT;
    }
    return former ? Holder.FORMERLY_THIS_ACCOUNT : Holder.THIS_ACCOUNT;
  }
}
