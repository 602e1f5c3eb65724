package fr.educonnect.directory.join;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the registers say of accounts today, after their records have moved: the same rules as those
 * of the import's steps 70-links and 71-presence, for a few accounts.
 */
final class RegisterState {

  private static final String TIES =
      """
      with tie as (
        select g.account_id, s.student_id, bool_or(g.issue is null) as proposed,
          bool_or(coalesce(e.in_scope, false)) as entitled
        from source_guardian g
        join guardian_relation r on r.source_guardian_id = g.id and r.legal
        join source_student s on s.id = r.source_student_id
          and s.removed_on is null and s.student_id is not null
        left join lateral (
          select bool_or(c.in_scope) as in_scope
          from enrolment n join school c on c.id = n.school_id
          where n.source_student_id = s.id) as e on true
        where g.account_id in (?, ?) and g.removed_on is null
        group by g.account_id, s.student_id
      )
      """;

  private static final String FALL =
      TIES
          + """
          delete from guardian_link l
          where l.account_id in (?, ?) and l.status <> 'CONFIRMED'
            and not exists (
              select from tie t where t.account_id = l.account_id and t.student_id = l.student_id
                and (t.proposed or l.status = 'REPORTED'))
          """;

  private static final String CARRIED =
      TIES
          + """
          update guardian_link l set in_register = not l.in_register
          where l.account_id in (?, ?) and l.status = 'CONFIRMED'
            and l.in_register <> exists (
              select from tie t where t.account_id = l.account_id and t.student_id = l.student_id)
          """;

  private static final String PROPOSE =
      TIES
          + """
          insert into guardian_link (account_id, student_id)
          select t.account_id, t.student_id from tie t
          where t.account_id in (?, ?) and t.proposed
          on conflict do nothing
          """;

  private static final String PRESENT =
      TIES
          + """
          update account a set left_on = case
            when exists (select from tie t where t.account_id = a.id and t.entitled) then null
            else coalesce(a.left_on, current_date) end
          where a.id in (?, ?)
          """;

  private RegisterState() {}

  static void restore(Connection connection, long oneId, long otherId) throws SQLException {
    for (String step : new String[] {FALL, CARRIED, PROPOSE, PRESENT}) {
      Sql.run(connection, step, oneId, otherId, oneId, otherId);
    }
  }
}
