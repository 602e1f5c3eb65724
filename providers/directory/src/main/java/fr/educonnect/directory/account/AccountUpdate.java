package fr.educonnect.directory.account;

import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.directory.franceconnect.IdentityRows;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One update of one account. It finds its row only while state, passwords, distribution date,
 * contacts and freeze are as the snapshot has them: two changes at the same time never mix.
 */
public final class AccountUpdate {

  private static final String GUARD =
      """
       where id = ? and state = ?::account_state
        and password_secret is not distinct from ?
        and provisional_password is not distinct from ?
        and notified_at is not distinct from ?
        and mail is not distinct from ?
        and pending_mail is not distinct from ?
        and mobile is not distinct from ?
        and frozen_at is not distinct from ?
        and joined_to is null
      """;

  private final AccountSnapshot before;
  private final AccountColumns columns;

  public AccountUpdate(AccountSnapshot before, AccountColumns columns) {
    this.before = before;
    this.columns = columns;
  }

  /** Whether the account was still as it was read, and is changed now. */
  public boolean execute(Connection connection) throws SQLException {
    String sql = "update account set " + columns.sql() + GUARD;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      guard(statement, columns.fill(statement, 1));
      return statement.executeUpdate() == 1;
    }
  }

  /** Links the identity that a change brings, as far as the rule lets it. */
  Optional<LinkDecision> link(Connection connection, Optional<ComingIdentity> identity)
      throws SQLException {
    if (identity.isEmpty()) {
      return Optional.empty();
    }
    LinkDecision decision = new IdentityRows(connection, before.id()).link(identity.get());
    if (decision == LinkDecision.PUT_BACK) {
      ProofLinks.kill(connection, before.id(), ProofPurpose.UNLINK_FRANCECONNECT);
    }
    return Optional.of(decision);
  }

  /**
   * Links an identity that the account had before.
   *
   * @return false if something has taken its place
   */
  boolean linkAgain(Connection connection, IdentitySubject identity) throws SQLException {
    return new IdentityRows(connection, before.id()).linkAgain(identity);
  }

  private void guard(PreparedStatement statement, int first) throws SQLException {
    statement.setLong(first, before.id());
    statement.setString(first + 1, before.progress().state().name());
    statement.setString(first + 2, secret());
    statement.setBytes(first + 3, provisional());
    statement.setObject(first + 4, time(before.progress().notifiedAt()));
    statement.setString(first + 5, before.contacts().mail().orElse(null));
    statement.setString(first + 6, before.contacts().pendingMail().orElse(null));
    statement.setString(first + 7, before.contacts().mobile().orElse(null));
    statement.setObject(first + 8, time(before.progress().frozenAt()));
  }

  private String secret() {
    return before.password() instanceof AccountPassword.Chosen chosen ? chosen.secret() : null;
  }

  private byte[] provisional() {
    return before.password() instanceof AccountPassword.Provisional provisional
        ? provisional.encrypted().bytes()
        : null;
  }

  private static Object time(Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
