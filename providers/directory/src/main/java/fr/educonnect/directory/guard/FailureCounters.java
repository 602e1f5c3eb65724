package fr.educonnect.directory.guard;

import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Writes the counters; times are the database's, which all nodes share. */
public final class FailureCounters {

  /**
   * One row per subject, in one order so that two tries never wait for each other in a circle.
   * Nothing is counted while one of the subjects is locked. The second lock test, on the row, holds
   * when a concurrent try has locked it in between.
   */
  private static final String COUNT =
      """
      with try as (
        select decode(hash, 'hex') as subject, threshold, window_length, lock_length, longest_lock
        from unnest(?::text[], ?::integer[], ?::float8[], ?::float8[], ?::float8[])
          as t (hash, threshold, window_length, lock_length, longest_lock)
      )
      insert into sign_in_failure as f (subject, failures, window_ends_at, locked_until)
      select subject, 1, now() + make_interval(secs => window_length),
        case when threshold = 1 then now() + make_interval(secs => lock_length) end
      from try
      where not exists (
        select from sign_in_failure where subject in (select subject from try) and locked_until > now())
      order by subject
      on conflict (subject) do update set (failures, window_ends_at, locked_until) = (
        select n, case when n = 1 then excluded.window_ends_at else f.window_ends_at end,
          case when n >= threshold then now() + make_interval(
            secs => least(lock_length * power(2, least(n - threshold, 30)), longest_lock)) end
        from (
          select try.*, case when f.window_ends_at <= now() then 1 else f.failures + 1 end as n
          from try where try.subject = f.subject) as counted)
      where f.locked_until is null or f.locked_until <= now()
      """;

  private static final String CLEAN =
      """
      delete from sign_in_failure where subject in (
        select subject from sign_in_failure
        where window_ends_at < now() and (locked_until is null or locked_until < now())
        order by window_ends_at limit ? for update skip locked)
      """;

  private final DirectoryPool pool;
  private final FailureLimits limits;

  public FailureCounters(DirectoryPool pool, FailureLimits limits) {
    this.pool = pool;
    this.limits = limits;
  }

  /** Counts a failed try against each subject, unless one of them is locked. */
  public void count(List<FailureSubject> subjects) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, array(connection, "text", subjects, FailureSubject::hash));
            statement.setArray(2, limits(connection, "integer", subjects, FailureLimit::threshold));
            statement.setArray(3, seconds(connection, subjects, l -> l.window().toMillis()));
            statement.setArray(4, seconds(connection, subjects, l -> l.lock().toMillis()));
            statement.setArray(5, seconds(connection, subjects, l -> l.longestLock().toMillis()));
            return statement.executeUpdate();
          }
        });
  }

  /**
   * Forgets subjects whose window and lock are over.
   *
   * @return how many were forgotten
   */
  public int clean() {
    return pool.inBatches(FailureCounters::cleanSome);
  }

  private static int cleanSome(Connection connection, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLEAN)) {
      statement.setInt(1, most);
      return statement.executeUpdate();
    }
  }

  private Array seconds(
      Connection connection, List<FailureSubject> subjects, Function<FailureLimit, Long> millis)
      throws SQLException {
    return limits(connection, "float8", subjects, limit -> millis.apply(limit) / 1000.0);
  }

  private Array limits(
      Connection connection,
      String type,
      List<FailureSubject> subjects,
      Function<FailureLimit, Object> value)
      throws SQLException {
    return array(connection, type, subjects, s -> value.apply(limits.of(s.kind())));
  }

  private static Array array(
      Connection connection,
      String type,
      List<FailureSubject> subjects,
      Function<FailureSubject, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, subjects.stream().map(value).toArray());
  }
}
