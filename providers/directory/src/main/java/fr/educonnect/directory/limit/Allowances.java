package fr.educonnect.directory.limit;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Uses up limits; times are the database's, which all nodes share. */
public final class Allowances {

  /**
   * One row per subject, in one order so that two requests never wait for each other in a circle.
   * The condition is looked at on the locked row: what another request takes meanwhile is counted.
   */
  private static final String TAKE =
      """
      with asked as (
        select decode(hash, 'hex') as subject, cost, counted, most, window_length
        from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::float8[])
          as t (hash, cost, counted, most, window_length)
      )
      insert into allowance as a (subject, used, window_ends_at)
      select subject, counted, now() + make_interval(secs => window_length)
      from asked
      where cost <= most
      order by subject
      on conflict (subject) do update set
        used = excluded.used + case when a.window_ends_at <= now() then 0 else a.used end,
        window_ends_at =
          case when a.window_ends_at <= now() then excluded.window_ends_at else a.window_ends_at end
      where (
        select cost + case when a.window_ends_at <= now() then 0 else a.used end <= most
        from asked
        where asked.subject = a.subject)
      returning encode(subject, 'hex'), used
      """;

  private static final String CLEAN =
      """
      delete from allowance where subject in (
        select subject from allowance where window_ends_at < now()
        order by window_ends_at limit ? for update skip locked)
      """;

  private final DirectoryPool pool;
  private final Consumer<Allowance> alarm;

  /**
   * @param alarm told once each time that a limit's use reaches its {@link Allowance#alarmAt}
   */
  public Allowances(DirectoryPool pool, Consumer<Allowance> alarm) {
    this.pool = pool;
    this.alarm = alarm;
  }

  /**
   * Takes all of them or none.
   *
   * @param allowances each of another subject
   * @return those that are used up; empty when all were taken
   */
  public Set<Allowance> take(List<Allowance> allowances) {
    return pool.transaction(connection -> take(connection, allowances));
  }

  /** As {@link #take(List)} within a transaction, which is rolled back where one is used up. */
  public Set<Allowance> take(Connection connection, List<Allowance> allowances)
      throws SQLException {
    Map<String, Long> taken = run(connection, allowances);
    Set<Allowance> refused =
        allowances.stream()
            .filter(allowance -> !taken.containsKey(allowance.subject().hash()))
            .collect(Collectors.toUnmodifiableSet());
    if (refused.isEmpty()) {
      allowances.stream()
          .filter(allowance -> allowance.alarms(taken.get(allowance.subject().hash())))
          .forEach(alarm);
    } else {
      connection.rollback();
    }
    return refused;
  }

  /**
   * Takes one within a transaction, which goes on where it is used up.
   *
   * @return whether it was left
   */
  public boolean grants(Connection connection, Allowance allowance) throws SQLException {
    return !run(connection, List.of(allowance)).isEmpty();
  }

  /**
   * Forgets what is over.
   *
   * @return how many rows
   */
  public int clean() {
    return pool.inBatches(Allowances::cleanSome);
  }

  private static Map<String, Long> run(Connection connection, List<Allowance> allowances)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setArray(1, array(connection, "text", allowances, a -> a.subject().hash()));
      statement.setArray(2, array(connection, "bigint", allowances, Allowance::cost));
      statement.setArray(3, array(connection, "bigint", allowances, Allowance::counted));
      statement.setArray(4, array(connection, "bigint", allowances, a -> a.limit().most()));
      statement.setArray(
          5, array(connection, "float8", allowances, a -> a.limit().window().toMillis() / 1000.0));
      return taken(statement);
    }
  }

  private static Map<String, Long> taken(PreparedStatement statement) throws SQLException {
    Map<String, Long> taken = new HashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        taken.put(row.getString(1), row.getLong(2));
      }
    }
    return taken;
  }

  private static Array array(
      Connection connection,
      String type,
      List<Allowance> allowances,
      Function<Allowance, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, allowances.stream().map(value).toArray());
  }

  private static int cleanSome(Connection connection, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLEAN)) {
      statement.setInt(1, most);
      return statement.executeUpdate();
    }
  }
}
