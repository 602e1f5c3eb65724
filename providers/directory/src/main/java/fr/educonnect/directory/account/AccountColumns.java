package fr.educonnect.directory.account;

import fr.educonnect.directory.password.EncryptedPassword;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The assignments of an update of accounts: {@code column = expression}, and their values. */
public final class AccountColumns {

  private final List<String> assignments = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds {@code column = expression}, with as many parameters as there are values. */
  public void set(String assignment, Object... parameters) {
    assignments.add(assignment);
    values.addAll(Arrays.asList(parameters));
  }

  /** Empties columns. */
  void clear(String... columns) {
    for (String column : columns) {
      set(column + " = null");
    }
  }

  void noPassword() {
    clear("password_credential", "password_secret", "password_changed_at");
    clear("provisional_password", "provisional_key_id", "provisional_set_at", "reset_asked_at");
  }

  void provisionalPassword(EncryptedPassword password) {
    clear("password_credential", "password_secret", "password_changed_at", "reset_asked_at");
    set("provisional_password = ?", password.bytes());
    set("provisional_key_id = ?", password.keyId());
    set("provisional_set_at = now()");
  }

  void chosenPassword(AccountPassword.Chosen password) {
    set("password_credential = ?", password.credential());
    set("password_secret = ?", password.secret());
    set("password_changed_at = now()");
    clear("provisional_password", "provisional_key_id", "provisional_set_at", "reset_asked_at");
  }

  void pendingMail(String address) {
    set("pending_mail = ?", address);
    set("pending_mail_at = now()");
  }

  /** A number that is proved to be the person's. */
  void mobile(String e164) {
    set("mobile = ?", e164);
    set("mobile_confirmed_at = now()");
  }

  /** What was confirmed before takes its place back. */
  void restoreMobile(Optional<String> former) {
    former.ifPresentOrElse(this::mobile, () -> clear("mobile", "mobile_confirmed_at"));
  }

  /** The same of an address. */
  void restoreMail(Optional<String> former) {
    former.ifPresentOrElse(this::mail, () -> clear("mail", "mail_confirmed_at"));
  }

  private void mail(String address) {
    set("mail = ?", address);
    set("mail_confirmed_at = now()");
  }

  /** What stands between {@code update account set} and the condition. */
  String sql() {
    return String.join(", ", assignments);
  }

  /**
   * Sets the values.
   *
   * @param first index of the first one
   * @return index of the parameter after them
   */
  int fill(PreparedStatement statement, int first) throws SQLException {
    int index = first;
    for (Object value : values) {
      statement.setObject(index++, value);
    }
    return index;
  }
}
