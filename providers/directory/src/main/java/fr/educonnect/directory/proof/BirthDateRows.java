package fr.educonnect.directory.proof;

import fr.educonnect.domain.link.BirthDateLimits.Tally;
import fr.educonnect.domain.link.BirthDateProof.Child;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.name.SchoolName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The statements of birth dates: an account's tries, its children, their dates. */
final class BirthDateRows {

  private static final String READ =
      """
      select coalesce(p.tries, 0), p.locked_until, coalesce(p.wrong_total, 0), p.closed_at, now()
      from (values (?)) as asked (account_id)
      left join birth_date_proof p on p.account_id = asked.account_id
      """;

  /** The row is locked until the end of the transaction, also where it is new. */
  private static final String LOCK =
      """
      insert into birth_date_proof as p (account_id) values (?)
      on conflict (account_id) do update set account_id = excluded.account_id
      returning p.tries, p.locked_until, p.wrong_total, p.closed_at, clock_timestamp()
      """;

  private static final String WRITE =
      """
      update birth_date_proof set tries = ?, locked_until = ?, wrong_total = ?,
        closed_at = case when ? then coalesce(closed_at, now()) end
      where account_id = ?
      """;

  private static final String DELETE = "delete from birth_date_proof where account_id = ?";

  /**
   * Until the account is active nothing is settled: what was confirmed on an earlier way that ended
   * before is asked again, so that a telephone alone never opens it.
   */
  private static final String STATUS =
      "case when a.state <> 'ACTIVE' and g.status = 'CONFIRMED' then 'PROPOSED' else g.status end";

  private static final String DATES =
      """
      select g.student_id, %s as status, s.birth_date
      from guardian_link g
      join student s on s.id = g.student_id
      join account a on a.id = g.account_id
      where g.account_id = ? and g.in_register
      order by g.student_id
      for update of g
      """
          .formatted(STATUS);

  private static final String OWN =
      """
      select s.birth_date from account a join student s on s.id = a.student_id where a.id = ?
      """;

  /** The current school first, as everywhere. */
  private static final String CHILDREN =
      """
      select g.student_id, %1$s as status, r.first_name, c.kinds, c.names, c.towns,
        case when %1$s = 'CONFIRMED' then c.class_names[1] end as class_name
      from guardian_link g
      join account a on a.id = g.account_id
      cross join lateral (
        select first_name from source_student
        where student_id = g.student_id and removed_on is null
        order by id / 1000000000000 %% 10 desc, id limit 1) as r
      cross join lateral (
        select
          array_agg(c.kind order by e.left_on is not null, e.entered_on desc nulls last,
            c.degree desc, c.id) as kinds,
          array_agg(c.name order by e.left_on is not null, e.entered_on desc nulls last,
            c.degree desc, c.id) as names,
          array_agg(c.town order by e.left_on is not null, e.entered_on desc nulls last,
            c.degree desc, c.id) as towns,
          array_agg(coalesce(k.name, e.class_code) order by e.left_on is not null,
            e.entered_on desc nulls last, c.degree desc, c.id) as class_names
        from source_student r
        join enrolment e on e.source_student_id = r.id
        join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        left join class_group k on k.school_id = c.id and k.code = e.class_code
        where r.student_id = g.student_id and r.removed_on is null) as c
      where g.account_id = ? and g.in_register
      order by r.first_name, g.student_id
      """
          .formatted(STATUS);

  /**
   * An account's tries.
   *
   * @param now the database's
   */
  record Locked(Tally tally, Instant now) {}

  private BirthDateRows() {}

  static Locked read(Connection connection, long accountId) throws SQLException {
    return tally(connection, READ, accountId);
  }

  static Locked lock(Connection connection, long accountId) throws SQLException {
    return tally(connection, LOCK, accountId);
  }

  static void write(Connection connection, long accountId, Tally tally) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setInt(1, tally.wrong());
      statement.setObject(
          2, tally.lockedUntil().map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null));
      statement.setInt(3, tally.total());
      statement.setBoolean(4, tally.closed());
      statement.setLong(5, accountId);
      statement.executeUpdate();
    }
  }

  static boolean delete(Connection connection, long accountId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setLong(1, accountId);
      return statement.executeUpdate() == 1;
    }
  }

  static List<Child> dates(Connection connection, long accountId) throws SQLException {
    List<Child> children = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(DATES)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          children.add(new Child(row.getLong(1), status(row), date(row, 3)));
        }
      }
    }
    return children;
  }

  static Optional<LocalDate> own(Connection connection, long accountId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OWN)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? date(row, 1) : Optional.empty();
      }
    }
  }

  static List<BirthDateSheet.Child> children(Connection connection, long accountId)
      throws SQLException {
    List<BirthDateSheet.Child> children = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(CHILDREN)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          children.add(
              new BirthDateSheet.Child(
                  row.getLong("student_id"),
                  row.getString("first_name"),
                  schools(row),
                  Optional.ofNullable(row.getString("class_name")),
                  status(row)));
        }
      }
    }
    return children;
  }

  private static Locked tally(Connection connection, String sql, long accountId)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        Tally tally =
            new Tally(row.getInt(1), time(row, 2), row.getInt(3), time(row, 4).isPresent());
        return new Locked(tally, time(row, 5).orElseThrow());
      }
    }
  }

  private static List<String> schools(ResultSet row) throws SQLException {
    String[] kinds = texts(row, "kinds");
    String[] names = texts(row, "names");
    String[] towns = texts(row, "towns");
    return IntStream.range(0, names.length)
        .mapToObj(i -> SchoolName.of(kinds[i], names[i], towns[i]))
        .toList();
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? new String[0] : (String[]) array.getArray();
  }

  private static LinkStatus status(ResultSet row) throws SQLException {
    return LinkStatus.valueOf(row.getString("status"));
  }

  private static Optional<LocalDate> date(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
