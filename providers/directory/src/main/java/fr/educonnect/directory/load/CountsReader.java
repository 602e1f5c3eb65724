package fr.educonnect.directory.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the steps noted in {@code load_count} while they worked. */
final class CountsReader {

  private static final String COUNTS = "select name, sum(rows) from load_count group by name";
  private static final String REJECTIONS =
      "select reason, count(*) from staged_rejection group by reason";

  private CountsReader() {}

  static LoadCounts read(Connection connection, Map<RecordKind, Long> read) throws SQLException {
    Map<String, Long> counts = map(connection, COUNTS);
    Map<RecordKind, LoadCounts.Records> records = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      records.put(
          kind,
          new LoadCounts.Records(
              read.getOrDefault(kind, 0L),
              counts.getOrDefault(kind + ".added", 0L),
              counts.getOrDefault(kind + ".changed", 0L),
              counts.getOrDefault(kind + ".removed", 0L)));
    }
    return new LoadCounts(records, accounts(counts), new TreeMap<>(map(connection, REJECTIONS)));
  }

  private static LoadCounts.Accounts accounts(Map<String, Long> counts) {
    return new LoadCounts.Accounts(
        counts.getOrDefault("accounts.held", 0L),
        counts.getOrDefault("accounts.created", 0L),
        counts.getOrDefault("accounts.leaving", 0L),
        counts.getOrDefault("accounts.leavingInScope", 0L),
        counts.getOrDefault("accounts.returned", 0L),
        counts.getOrDefault("links.proposed", 0L));
  }

  private static Map<String, Long> map(Connection connection, String sql) throws SQLException {
    Map<String, Long> values = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getLong(2));
      }
    }
    return values;
  }
}
