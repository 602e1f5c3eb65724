package fr.educonnect.directory.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;

/** What the directory holds of a feed, read once before a complet is compared with it. */
final class HeldRecords {

  private static final int FETCH = 20_000;

  private static final Map<RecordKind, String> TABLES =
      Map.of(
          RecordKind.CONSTITUENCY, "constituency",
          RecordKind.SCHOOL, "school",
          RecordKind.STUDENT, "source_student",
          RecordKind.GUARDIAN, "source_guardian");

  private HeldRecords() {}

  /** An index for each kind of record whose absence counts. */
  static Map<RecordKind, RecordIndex> read(Connection connection, Feed feed) throws SQLException {
    Map<RecordKind, RecordIndex> indexes = new EnumMap<>(RecordKind.class);
    connection.setAutoCommit(false);
    for (Map.Entry<RecordKind, String> table : TABLES.entrySet()) {
      indexes.put(table.getKey(), read(connection, table.getValue(), feed));
    }
    connection.commit();
    connection.setAutoCommit(true);
    return indexes;
  }

  private static RecordIndex read(Connection connection, String table, Feed feed)
      throws SQLException {
    RecordIndex index = new RecordIndex();
    String sql =
        "select id, content_hash from %s where removed_on is null and id between %d and %d"
            .formatted(table, feed.firstId(), feed.lastId());
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          index.hold(rows.getLong(1), rows.getLong(2));
        }
      }
    }
    return index;
  }
}
