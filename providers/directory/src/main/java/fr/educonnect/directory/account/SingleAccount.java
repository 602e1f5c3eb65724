package fr.educonnect.directory.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One account, read in a transaction of somebody else's. */
public final class SingleAccount {

  private static final String BY_ID = AccountRow.SELECT + "where a.id = ?";

  private SingleAccount() {}

  /** Also one that was joined to another. */
  public static Optional<AccountSnapshot> read(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
      statement.setLong(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(AccountRow.read(row)) : Optional.empty();
      }
    }
  }
}
