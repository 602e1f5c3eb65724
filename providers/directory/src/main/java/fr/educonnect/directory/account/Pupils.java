package fr.educonnect.directory.account;

import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.name.SchoolName;
import fr.educonnect.domain.portal.Place;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom an account may see the schools of: a student themself, a guardian the children that are
 * confirmed and still in the registers. What is proposed or reported never comes out here.
 */
public final class Pupils {

  private static final String OF_ACCOUNT =
      """
      select p.student_id, n.first_name, n.family_name, c.uai, c.academy, c.degree::text as degree,
        c.kind, c.name, c.town, coalesce(k.name, e.class_code) as class_name
      from (
        select g.student_id from guardian_link g
        where g.account_id = ? and g.in_register and g.status = 'CONFIRMED'
        union
        select a.student_id from account a where a.id = ? and a.student_id is not null) as p
      cross join lateral (
        select first_name, family_name from source_student
        where student_id = p.student_id and removed_on is null
        order by id / 1000000000000 % 10 desc, id limit 1) as n
      left join source_student r on r.student_id = p.student_id and r.removed_on is null
      left join enrolment e
        on e.source_student_id = r.id and (e.left_on is null or e.left_on > current_date)
      left join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
      left join class_group k on k.school_id = c.id and k.code = e.class_code
      order by n.first_name, p.student_id, e.entered_on desc nulls last, c.degree desc, c.id
      """;

  private final DirectoryPool pool;

  public Pupils(DirectoryPool pool) {
    this.pool = pool;
  }

  /** By first name; a child without any school of today has no attendance. */
  public List<Pupil> of(long accountId) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OF_ACCOUNT)) {
            statement.setLong(1, accountId);
            statement.setLong(2, accountId);
            return pupils(statement);
          }
        });
  }

  private static List<Pupil> pupils(PreparedStatement statement) throws SQLException {
    Map<Long, Pupil> pupils = new LinkedHashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Pupil pupil = pupils.get(row.getLong("student_id"));
        if (pupil == null) {
          pupil = pupil(row);
          pupils.put(pupil.studentId(), pupil);
        }
        if (row.getString("uai") != null) {
          pupil.attendances().add(attendance(row));
        }
      }
    }
    return List.copyOf(pupils.values());
  }

  private static Pupil pupil(ResultSet row) throws SQLException {
    return new Pupil(
        row.getLong("student_id"),
        row.getString("first_name"),
        row.getString("family_name"),
        new ArrayList<>());
  }

  private static Attendance attendance(ResultSet row) throws SQLException {
    Place place =
        new Place(
            row.getString("uai"),
            row.getString("academy"),
            Degree.valueOf(row.getString("degree")));
    return new Attendance(
        place,
        SchoolName.of(row.getString("kind"), row.getString("name"), row.getString("town")),
        Optional.ofNullable(row.getString("class_name")));
  }
}
