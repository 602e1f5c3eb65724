package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.util.Locale;

/** What guardians decide about the registers' contacts; each can be said again. */
public final class RegisterChoices {

  private static final String REFUSE =
      """
      insert into contact_refusal (account_id, contact)
      values (?, sha256(convert_to(?, 'UTF8'))) on conflict do nothing
      """;

  private static final String NO_REMINDERS = "update account set reminders_off = ? where id = ?";

  private final DirectoryPool pool;

  public RegisterChoices(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * A value is not to be used, and not to be asked about again.
   *
   * @param contact mail address or number (E.164)
   */
  public void refuse(long accountId, String contact) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(REFUSE)) {
            statement.setLong(1, accountId);
            statement.setString(2, contact.toLowerCase(Locale.ROOT));
            return statement.executeUpdate();
          }
        });
  }

  /** Whether the guardian is reminded of contacts that the account lacks. */
  public void remind(long accountId, boolean wanted) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NO_REMINDERS)) {
            statement.setBoolean(1, !wanted);
            statement.setLong(2, accountId);
            return statement.executeUpdate();
          }
        });
  }
}
