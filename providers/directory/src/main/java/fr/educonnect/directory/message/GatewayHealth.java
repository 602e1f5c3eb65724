package fr.educonnect.directory.message;

import fr.educonnect.directory.pool.DirectoryPool;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whether text messages go out at present, as all nodes see it: the gateway is down when several
 * hand-overs in a row failed, on whichever node, and none of them longer than a minute before the
 * next. It is up again with the first that succeeds, or when nobody has tried for a minute.
 *
 * <p>The failures are counted in a row of the limits' table, which the cleaning of limits removes.
 */
public final class GatewayHealth {

  private static final int FAILURES_IN_A_ROW = 3;
  private static final int SECONDS_REMEMBERED = 60;

  /** No limit has it: theirs are hashes. */
  private static final byte[] ROW = "gateway:sms".getBytes(StandardCharsets.US_ASCII);

  private static final String FAILED =
      """
      insert into allowance as a (subject, used, window_ends_at)
      values (?, 1, now() + make_interval(secs => ?))
      on conflict (subject) do update set
        used = case when a.window_ends_at <= now() then 1 else a.used + 1 end,
        window_ends_at = excluded.window_ends_at
      """;

  private static final String SUCCEEDED = "delete from allowance where subject = ?";

  private static final String IS_DOWN =
      "select from allowance where subject = ? and used >= ? and window_ends_at > now()";

  private final DirectoryPool pool;

  public GatewayHealth(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The gateway did not take a message, or did not say whether it took it. */
  public void failed() {
    pool.write(
        connection -> {
          try (PreparedStatement statement = prepare(connection, FAILED)) {
            statement.setDouble(2, SECONDS_REMEMBERED);
            return statement.executeUpdate();
          }
        });
  }

  /** The gateway took a message, or refused its number: it works. */
  public void succeeded() {
    pool.write(
        connection -> {
          try (PreparedStatement statement = prepare(connection, SUCCEEDED)) {
            return statement.executeUpdate();
          }
        });
  }

  /** Whether people should be told that text messages do not go out now. */
  public boolean isDown() {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = prepare(connection, IS_DOWN)) {
            statement.setInt(2, FAILURES_IN_A_ROW);
            try (ResultSet row = statement.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setBytes(1, ROW);
    return statement;
  }
}
