package fr.educonnect.testing.stack.people;

import fr.educonnect.testing.stack.database.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imported accounts that can play a demo person, in a fixed order. */
final class Candidates {
  private static final String GUARDIANS =
      """
      select a.id, a.login_id, a.first_name, a.family_name, max(g.mail) as mail,
        max(coalesce(g.sms_mobile, g.mobiles[1])) as mobile,
        count(distinct g.id / 10000000000000) as academies
      from account a
        join source_guardian g on g.account_id = a.id and g.removed_on is null
      where a.profile = 'GUARDIAN' and a.state = 'NOT_NOTIFIED' and a.left_on is null
        and not exists (
          select from guardian_link l
          where l.account_id = a.id and not exists (
            select from source_student r
              join enrolment e on e.source_student_id = r.id
              join school on school.id = e.school_id and school.in_scope
              join student s on s.id = r.student_id and s.birth_date is not null
            where r.student_id = l.student_id and r.removed_on is null))
      group by a.id
      order by a.id
      """;

  private static final String STUDENTS =
      """
      select a.id, a.login_id, a.first_name, a.family_name, s.birth_date, s.ine,
        min(school.uai) as uai
      from account a
        join student s on s.id = a.student_id
        join source_student r on r.student_id = s.id and r.removed_on is null
        join enrolment e on e.source_student_id = r.id
        join school on school.id = e.school_id and school.in_scope
      where a.profile = 'STUDENT' and a.state = 'NOT_NOTIFIED' and a.left_on is null
      group by a.id, s.id
      order by a.id
      """;

  private static final String CHILDREN =
      """
      select distinct on (l.account_id, s.id) l.account_id, s.id, r.first_name, r.family_name,
        s.birth_date, s.ine, school.uai,
        school.academy || case school.degree when 'FIRST' then '-1D' else '-2D' end as register
      from guardian_link l
        join student s on s.id = l.student_id
        join source_student r on r.student_id = s.id and r.removed_on is null
        join enrolment e on e.source_student_id = r.id
        join school on school.id = e.school_id and school.in_scope
      order by l.account_id, s.id, school.uai
      """;

  private static final String CONFIRM =
      """
      update guardian_link set status = 'CONFIRMED', decided_at = now()
      where account_id = any (?) and status = 'PROPOSED'
      """;

  private final JdbcAddress directory;

  Candidates(JdbcAddress directory) {
    this.directory = directory;
  }

  /**
   * Guardians whose every child is at a school in scope and has a birth date; those with records in
   * two academies first.
   */
  List<Person> guardians() {
    return query(
        (connection) -> {
          Map<Long, List<Person.Child>> children = children(connection);
          List<Person> oneAcademy = new ArrayList<>();
          List<Person> twoAcademies = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(GUARDIANS);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              Person person = guardian(rows, children);
              if (!person.children().isEmpty()) {
                (rows.getInt("academies") > 1 ? twoAcademies : oneAcademy).add(person);
              }
            }
          }
          twoAcademies.addAll(oneAcademy);
          return twoAcademies;
        });
  }

  List<Person> students() {
    return query(
        (connection) -> {
          List<Person> students = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(STUDENTS);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              students.add(student(rows));
            }
          }
          return students;
        });
  }

  /** What the birth dates do in the activation journey: every proposed child is confirmed. */
  void confirmLinks(List<Long> accounts) {
    query(
        (connection) -> {
          try (PreparedStatement statement = connection.prepareStatement(CONFIRM)) {
            statement.setArray(1, connection.createArrayOf("bigint", accounts.toArray()));
            return statement.executeUpdate();
          }
        });
  }

  private static Map<Long, List<Person.Child>> children(Connection connection) throws SQLException {
    Map<Long, List<Person.Child>> children = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(CHILDREN);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        children.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(child(rows));
      }
    }
    return children;
  }

  private static Person.Child child(ResultSet rows) throws SQLException {
    return new Person.Child(
        rows.getLong("id"),
        rows.getString("first_name"),
        rows.getString("family_name"),
        rows.getString("birth_date"),
        rows.getString("ine"),
        rows.getString("uai"),
        rows.getString("register"));
  }

  private static Person guardian(ResultSet rows, Map<Long, List<Person.Child>> children)
      throws SQLException {
    long id = rows.getLong("id");
    return new Person(
        id,
        rows.getString("login_id"),
        null,
        rows.getString("first_name"),
        rows.getString("family_name"),
        rows.getString("mail"),
        rows.getString("mobile"),
        null,
        null,
        null,
        children.getOrDefault(id, List.of()));
  }

  private static Person student(ResultSet rows) throws SQLException {
    return new Person(
        rows.getLong("id"),
        rows.getString("login_id"),
        null,
        rows.getString("first_name"),
        rows.getString("family_name"),
        null,
        null,
        rows.getString("birth_date"),
        rows.getString("ine"),
        rows.getString("uai"),
        List.of());
  }

  private <T> T query(Query<T> query) {
    try (Connection connection =
        DriverManager.getConnection(directory.url(), directory.user(), directory.password())) {
      return query.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The demo people could not be read", e);
    }
  }

  @FunctionalInterface
  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }
}
