package fr.educonnect.directory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What a database was sent, counted by the server: statements without their values. */
public final class SentStatements {

  private static final String COUNTS =
      """
       from counting.pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query not like '%pg_stat_statements%'
        and query !~* '^(set|show|begin|commit|rollback|discard)'
      """;

  private final DataSource dataSource;

  public SentStatements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How often each statement is sent by the work. */
  public Map<String, Long> of(Runnable work) {
    return counted("calls", work);
  }

  /** How many rows each statement of the work reads or writes. */
  public Map<String, Long> rowsOf(Runnable work) {
    return counted("rows", work);
  }

  private Map<String, Long> counted(String what, Runnable work) {
    Map<String, Long> before = count(what);
    work.run();
    Map<String, Long> sent = new TreeMap<>();
    count(what)
        .forEach(
            (query, calls) -> {
              long times = calls - before.getOrDefault(query, 0L);
              if (times > 0) {
                sent.put(query, times);
              }
            });
    return sent;
  }

  private Map<String, Long> count(String what) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select query, " + what + COUNTS)) {
      Map<String, Long> calls = new TreeMap<>();
      while (row.next()) {
        calls.merge(row.getString(1), row.getLong(2), Long::sum);
      }
      return calls;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
