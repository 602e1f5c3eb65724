package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import fr.educonnect.domain.account.Transitions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

/**
 * Accounts whose sessions have to end because of what was done to them: it is left here with the
 * change, in one transaction, and a server ends them. A command reaches none itself; a server that
 * makes the change may die right after it.
 */
public final class SessionEnds {

  private static final String ASK =
      """
      insert into session_end (account_id) values (?)
      on conflict (account_id) do update set asked_at = now()
      """;

  private static final String NEXT =
      """
      select account_id, asked_at from session_end
      order by asked_at limit 1 for update skip locked
      """;

  private static final String DONE = "delete from session_end where account_id = ?";

  private final DirectoryPool pool;

  public SessionEnds(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Whether what happens to the account, as it was before, ends its sessions: a new provisional
   * password, whoever brings it about. Whoever freezes an account ends its sessions themselves and
   * tells services.
   */
  public static boolean areEndedBy(AccountSnapshot before, AccountEvent event) {
    return before.progress().frozenAt().isEmpty()
        && Transitions.of(before.profile(), before.progress().state(), event)
            .filter(transition -> transition.password() == PasswordEffect.NEW_PROVISIONAL)
            .isPresent();
  }

  /** The account's sessions that have begun by now have to end. */
  public static void ask(Connection connection, long account) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ASK)) {
      statement.setLong(1, account);
      statement.executeUpdate();
    }
  }

  /** They were ended. */
  void done(long account) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setLong(1, account);
            return statement.executeUpdate();
          }
        });
  }

  /**
   * Takes the next one. It stays, for another server or another time, if ending its sessions fails.
   *
   * @param end given the account and the time up to which its sessions have begun
   * @return false if there was none
   */
  public boolean takeNext(BiConsumer<Long, Instant> end) {
    return pool.transaction(
        connection -> {
          try (PreparedStatement next = connection.prepareStatement(NEXT);
              ResultSet row = next.executeQuery()) {
            return row.next() && take(connection, row, end);
          }
        });
  }

  private static boolean take(Connection connection, ResultSet row, BiConsumer<Long, Instant> end)
      throws SQLException {
    long account = row.getLong(1);
    end.accept(account, row.getObject(2, OffsetDateTime.class).toInstant());
    try (PreparedStatement statement = connection.prepareStatement(DONE)) {
      statement.setLong(1, account);
      return statement.executeUpdate() == 1;
    }
  }
}
