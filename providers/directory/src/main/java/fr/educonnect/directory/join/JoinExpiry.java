package fr.educonnect.directory.join;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.join.JoinRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The end of the time in which joins can be undone: what is left of the accounts that were joined
 * to others is erased. Their identifiers stay as aliases, and are never given again. It can be
 * stopped and started again at any moment, also twice at the same time.
 */
public final class JoinExpiry {

  private static final String COUNT = "select count(*) from account_join where joined_at <= ?";

  // The number of rows is that of the last part.
  private static final String ERASE =
      """
      with due as (
        select other_id from account_join where joined_at <= ?
        order by joined_at limit ? for update skip locked
      ), messages as (
        delete from message m using due where m.account_id = due.other_id
      ), proofs as (
        delete from proof p using due where p.account_id = due.other_id
      ), tries as (
        delete from birth_date_proof b using due where b.account_id = due.other_id
      ), refusals as (
        delete from contact_refusal r using due where r.account_id = due.other_id
      ), accounts as (
        delete from account a using due where a.id = due.other_id and a.joined_to is not null
      )
      delete from account_join j using due where j.other_id = due.other_id
      """;

  private final DirectoryPool pool;

  public JoinExpiry(DirectoryPool pool) {
    this.pool = pool;
  }

  /** How many accounts {@link #erase} would erase. */
  public int due(Instant now) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, end(now));
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getInt(1);
            }
          }
        });
  }

  /** Erases what is left of them, some at a time. */
  public int erase(Instant now) {
    return pool.inBatches((connection, most) -> eraseSome(connection, now, most));
  }

  private static int eraseSome(Connection connection, Instant now, int most) throws SQLException {
    return Sql.run(connection, ERASE, end(now), most);
  }

  private static Object end(Instant now) {
    return now.minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC);
  }
}
