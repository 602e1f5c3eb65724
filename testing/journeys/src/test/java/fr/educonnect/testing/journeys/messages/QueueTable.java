package fr.educonnect.testing.journeys.messages;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.process.Wait;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** The queue of messages, as the directory has it. */
final class QueueTable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String NEWEST =
      """
      select id::text, coalesce(outcome, 'WAITS'), coalesce(reason, ''), attempts from message
      where destination = ? order by created_at desc limit 1
      """;

  private static final String HURRY = "update message set due_at = now() where ended_at is null";

  private final JdbcAddress directory;

  QueueTable(Stack stack) {
    directory = stack.databases().directory();
  }

  /** What became of a message so far. */
  record Row(String id, String outcome, String reason, int attempts) {}

  /** The newest message to a number or address, once it is as wanted. */
  Row await(String destination, String outcome, String reason) {
    Wait.until(
        "message " + outcome + " " + reason,
        PATIENCE,
        () -> {
          Row row = newest(destination);
          return row != null && row.outcome.equals(outcome) && row.reason.equals(reason);
        });
    return newest(destination);
  }

  /** What waits to be tried again need wait no longer. */
  void hurry() {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(HURRY)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null where there is none. */
  Row newest(String destination) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(NEWEST)) {
      statement.setString(1, destination);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? new Row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4))
            : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(directory.url(), directory.user(), directory.password());
  }
}
