package fr.educonnect.importjobs.generator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a directory holds, in the words of {@link TrueFacts}. */
final class DirectoryFacts {

  private static final String SCHOOLS =
      """
      select 'school', id, uai, name, town, phone, sector, in_scope
      from school where removed_on is null
      """;
  private static final String STUDENTS =
      """
      select 'student', id, ine, title, family_name, birth_name, first_name, other_names, birth_date
      from source_student where removed_on is null
      """;
  private static final String ENROLMENTS =
      """
      select 'enrolment', e.source_student_id || ' in ' || e.school_id,
        e.class_code, e.mef_code, e.level, e.entered_on
      from enrolment e
      join source_student s on s.id = e.source_student_id and s.removed_on is null
      """;
  private static final String RELATIONS =
      """
      select 'relation', r.source_student_id || ' to ' || r.source_guardian_id, r.kinship, r.legal
      from guardian_relation r
      join source_student s on s.id = r.source_student_id and s.removed_on is null
      """;
  private static final String GUARDIANS =
      """
      select 'guardian', id, title, family_name, birth_name, first_name, mail,
        '[' || array_to_string(mobiles, ', ') || ']', sms_mobile, postal_code, legal_entity
      from source_guardian where removed_on is null
      """;
  private static final String GONE =
      """
      select 'gone', id, removed_on from source_student where removed_on is not null
      union all
      select 'gone', id, removed_on from source_guardian where removed_on is not null
      """;
  private static final String PERSONS =
      """
      select 'person', p.ine, p.birth_date, string_agg(s.id::text, ',' order by s.id)
      from student p left join source_student s on s.student_id = p.id
      group by p.id
      """;
  private static final String STUDENT_ACCOUNTS =
      """
      select 'account', 'STUDENT ' || p.ine, a.left_on, a.state
      from account a join student p on p.id = a.student_id
      """;
  private static final String GUARDIAN_KEYS =
      """
      with key as (
        select a.id, a.left_on, a.state, string_agg(g.id::text, ',' order by g.id) as records
        from account a left join source_guardian g on g.account_id = a.id
        where a.profile = 'GUARDIAN'
        group by a.id
      )
      """;
  private static final String GUARDIAN_ACCOUNTS =
      GUARDIAN_KEYS + "select 'account', 'GUARDIAN ' || records, left_on, state from key";
  private static final String LINKS =
      GUARDIAN_KEYS
          + """
          select 'link', k.records || ' to ' || p.ine, l.status
          from guardian_link l
          join key k on k.id = l.account_id
          join student p on p.id = l.student_id
          """;

  private DirectoryFacts() {}

  static Facts of(String jdbcUrl) {
    Facts facts = new Facts();
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      for (String sql :
          new String[] {
            SCHOOLS,
            STUDENTS,
            ENROLMENTS,
            RELATIONS,
            GUARDIANS,
            GONE,
            PERSONS,
            STUDENT_ACCOUNTS,
            GUARDIAN_ACCOUNTS,
            LINKS
          }) {
        add(facts, statement.executeQuery(sql));
      }
      return facts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Facts facts, ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      Object[] values = new Object[columns - 2];
      for (int i = 0; i < values.length; i++) {
        Object value = rows.getObject(i + 3);
        values[i] = value;
      }
      facts.add(rows.getString(1), rows.getString(2), values);
    }
  }
}
