package fr.educonnect.testing.journeys.registration;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The codes that were asked for, as the directory has them. */
final class CodeTable {
  private static final String AGE =
      "update proof set sent_at = sent_at - interval '61 s' where purpose = 'REGISTER_MOBILE'";

  private final JdbcAddress directory;

  CodeTable(Stack stack) {
    directory = stack.databases().directory();
  }

  /** All were asked for a minute earlier. */
  void age() {
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(AGE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
