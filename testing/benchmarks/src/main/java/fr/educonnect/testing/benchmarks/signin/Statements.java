package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.stack.database.Databases;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What sign-ins send to the directory, counted by PostgreSQL (pg_stat_statements). */
final class Statements {
  private static final int SIGN_INS = 50;
  private static final String COUNT =
      """
      select
        coalesce(sum(s.calls) filter (where s.query ~* '^\\s*(select|with)' and not writes), 0),
        coalesce(sum(s.calls) filter (where writes), 0)
      from pg_stat_statements s
      join pg_database d on d.oid = s.dbid and d.datname = 'directory'
      cross join lateral (select s.query ~* '\\m(insert|update|delete)\\M' as writes) as w
      """;

  private final Databases databases;

  Statements(Databases databases) {
    this.databases = databases;
  }

  /**
   * What was counted.
   *
   * @param requests HTTP requests that the sign-ins made
   */
  record Counted(int signIns, int requests, long reads, long writes) {}

  Counted during(SignInTarget target) {
    SignIn signIn = new SignIn(HttpClient.newHttpClient(), target);
    signIn.complete(target.people().get(0));
    int before = signIn.requests();
    try (Connection connection = DriverManager.getConnection(databases.administration());
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_stat_statements_reset()");
      for (int i = 0; i < SIGN_INS; i++) {
        signIn.complete(target.people().get(i % target.people().size()));
      }
      try (ResultSet counts = statement.executeQuery(COUNT)) {
        counts.next();
        return new Counted(
            SIGN_INS, signIn.requests() - before, counts.getLong(1), counts.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
