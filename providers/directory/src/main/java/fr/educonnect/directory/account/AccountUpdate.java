package fr.educonnect.directory.account;

import fr.educonnect.directory.password.EncryptedPassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One update of one account, put together from assignments. It finds its row only while state,
 * passwords, distribution date, addresses and freeze are as the snapshot has them: two changes at
 * the same time never mix.
 */
final class AccountUpdate {

  private static final String GUARD =
      """
       where id = ? and state = ?::account_state
        and password_secret is not distinct from ?
        and provisional_password is not distinct from ?
        and notified_at is not distinct from ?
        and mail is not distinct from ?
        and pending_mail is not distinct from ?
        and frozen_at is not distinct from ?
      """;

  private final AccountSnapshot before;
  private final List<String> assignments = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  AccountUpdate(AccountSnapshot before) {
    this.before = before;
  }

  /** Adds {@code column = expression}, with as many parameters as there are values. */
  void set(String assignment, Object... parameters) {
    assignments.add(assignment);
    values.addAll(Arrays.asList(parameters));
  }

  void noPassword() {
    set("password_credential = null");
    set("password_secret = null");
    set("password_changed_at = null");
    set("provisional_password = null");
    set("provisional_key_id = null");
    set("provisional_set_at = null");
    set("reset_asked_at = null");
  }

  void provisionalPassword(EncryptedPassword password) {
    set("password_credential = null");
    set("password_secret = null");
    set("password_changed_at = null");
    set("provisional_password = ?", password.bytes());
    set("provisional_key_id = ?", password.keyId());
    set("provisional_set_at = now()");
    set("reset_asked_at = null");
  }

  void chosenPassword(AccountPassword.Chosen password) {
    set("password_credential = ?", password.credential());
    set("password_secret = ?", password.secret());
    set("password_changed_at = now()");
    set("provisional_password = null");
    set("provisional_key_id = null");
    set("provisional_set_at = null");
    set("reset_asked_at = null");
  }

  /** Whether the account was still as it was read, and is changed now. */
  boolean execute(Connection connection) throws SQLException {
    String sql = "update account set " + String.join(", ", assignments) + GUARD;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object value : values) {
        statement.setObject(index++, value);
      }
      guard(statement, index);
      return statement.executeUpdate() == 1;
    }
  }

  private void guard(PreparedStatement statement, int first) throws SQLException {
    statement.setLong(first, before.id());
    statement.setString(first + 1, before.progress().state().name());
    statement.setString(first + 2, secret());
    statement.setBytes(first + 3, provisional());
    statement.setObject(first + 4, time(before.progress().notifiedAt()));
    statement.setString(first + 5, before.contacts().mail().orElse(null));
    statement.setString(first + 6, before.contacts().pendingMail().orElse(null));
    statement.setObject(first + 7, time(before.progress().frozenAt()));
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
