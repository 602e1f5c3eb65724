package fr.educonnect.directory.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Takes away what was proved of children by somebody who was not the guardian: links are as the
 * registers propose them, and all tries at birth dates are there again. When a report was told to a
 * school is kept, for the mail that says that it was none.
 */
final class FirstState {

  private static final String LOST_LINKS =
      "delete from guardian_link where account_id = ? and not in_register";

  private static final String LINKS =
      """
      update guardian_link set status = 'PROPOSED', decided_at = null,
        reported_at = case when status = 'REPORTED' then reported_at end
      where account_id = ?
      """;

  private static final String TRIES = "delete from birth_date_proof where account_id = ?";

  private FirstState() {}

  static void restore(Connection connection, long accountId) throws SQLException {
    execute(connection, LOST_LINKS, accountId);
    execute(connection, LINKS, accountId);
    execute(connection, TRIES, accountId);
  }

  private static void execute(Connection connection, String sql, long accountId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, accountId);
      statement.executeUpdate();
    }
  }
}
