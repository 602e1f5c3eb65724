package fr.educonnect.directory.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What has been applied of a feed.
 *
 * @param lastComplet null before the first one
 * @param lastExport date of the last export applied, of either kind; null before the first one
 */
public record FeedState(LocalDate lastComplet, LocalDate lastExport) {

  private static final String SELECT =
      "select last_complet, last_export from feed where academy = ? and degree = ?::degree";

  static FeedState read(Connection connection, Feed feed) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, feed.academy());
      select.setString(2, feed.degree().name());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? new FeedState(rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class))
            : new FeedState(null, null);
      }
    }
  }
}
