package fr.educonnect.directory.message;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads what mails to schools about wrong links say. */
public final class WrongLinks {

  // The student's name is the one that this school's register has.
  private static final String ONE =
      """
      select a.title, a.family_name, a.first_name, a.login_id,
        r.title, r.family_name, r.first_name,
        coalesce(nullif(s.name, ''), s.uai), m.name,
        g.reported_at, case when g.status = 'CONFIRMED' then g.decided_at end
      from guardian_link g
      join account a on a.id = g.account_id
      join school s on s.id = ?
      join academy m on m.code = s.academy
      cross join lateral (
        select title, family_name, first_name, removed_on from source_student t
        join enrolment e on e.source_student_id = t.id
        where t.student_id = g.student_id and e.school_id = s.id
        order by removed_on desc nulls first limit 1) r
      where g.account_id = ? and g.student_id = ? and g.reported_at is not null
      """;

  private final DirectoryPool pool;

  public WrongLinks(DirectoryPool pool) {
    this.pool = pool;
  }

  /** Empty where the link was never reported, or one of the three is no longer there. */
  public Optional<WrongLink> find(long accountId, long studentId, long schoolId) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setLong(1, schoolId);
            statement.setLong(2, accountId);
            statement.setLong(3, studentId);
            try (ResultSet row = statement.executeQuery()) {
              return row.next() ? Optional.of(wrongLink(row)) : Optional.empty();
            }
          }
        });
  }

  private static WrongLink wrongLink(ResultSet row) throws SQLException {
    return new WrongLink(
        names(row, 1),
        row.getString(4),
        names(row, 5),
        row.getString(8),
        row.getString(9),
        time(row, 10).orElseThrow(),
        time(row, 11));
  }

  private static PersonNames names(ResultSet row, int first) throws SQLException {
    return new PersonNames(
        Optional.ofNullable(row.getString(first)),
        row.getString(first + 1),
        row.getString(first + 2));
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
