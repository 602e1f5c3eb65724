package fr.educonnect.directory.account;

import fr.educonnect.domain.join.JoinRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Whether another account was joined to one, and can still be separated from it. */
final class UndoableJoins {

  private static final String TO =
      "select from account_join where kept_id = ? and joined_at > ? limit 1";

  private UndoableJoins() {}

  static boolean areTo(Connection connection, long accountId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TO)) {
      statement.setLong(1, accountId);
      statement.setObject(2, Instant.now().minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }
}
