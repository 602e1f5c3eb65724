package fr.educonnect.testing.journeys.directory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many statements the directory has executed, as PostgreSQL itself counts them; without those
 * by which nodes look for messages, jobs and whatever else is due, which nobody's request causes.
 *
 * @param writes those that change rows, whatever else they do
 */
public record Statements(long reads, long writes) {
  private static final String COUNT =
      """
      select
        coalesce(sum(calls) filter (where not changes), 0),
        coalesce(sum(calls) filter (where changes), 0)
      from (
        select calls, query ~* '\\m(insert into|update|delete from)\\M' as changes
        from pg_stat_statements s join pg_database d on d.oid = s.dbid
        where d.datname = 'directory' and query !~* '^(begin|commit|rollback|set|show|reset)\\M'
          and query !~* '\\m(skip locked|update message|session_end)\\M'
      ) counted
      """;

  /** What one step makes the directory execute. */
  public static Statements of(String administration, Runnable step) {
    execute(administration, "select pg_stat_statements_reset()");
    step.run();
    try (Connection connection = DriverManager.getConnection(administration);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COUNT)) {
      row.next();
      return new Statements(row.getLong(1), row.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
