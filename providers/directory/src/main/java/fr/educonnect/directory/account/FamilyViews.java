package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.join.JoinRules;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads accounts as their own pages show them, each with one statement. What is proposed or
 * reported is never among a guardian's children here.
 */
public final class FamilyViews {

  private static final String PUPILS =
      """
      select array_agg(array[q.student_id::text, q.first_name, q.family_name, q.uai, q.academy,
          q.degree, q.kind, q.name, q.town, q.class_name] order by q.position) as pupils,
        array_agg(distinct q.uai) as uais
      from (
        select p.student_id, n.first_name, n.family_name, c.uai, c.academy,
          c.degree::text as degree, c.kind, c.name, c.town,
          coalesce(k.name, e.class_code) as class_name,
          row_number() over (order by n.first_name, p.student_id, e.entered_on desc nulls last,
            c.degree desc, c.id) as position
        from (
          select g.student_id from guardian_link g
          where g.account_id = x.id and g.in_register and g.status = 'CONFIRMED'
          union
          select x.student_id where x.student_id is not null) as p
        cross join lateral (
          select first_name, family_name from source_student
          where student_id = p.student_id and removed_on is null
          order by id / 1000000000000 % 10 desc, id limit 1) as n
        left join source_student r on r.student_id = p.student_id and r.removed_on is null
        left join enrolment e
          on e.source_student_id = r.id and (e.left_on is null or e.left_on > current_date)
        left join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
        left join class_group k on k.school_id = c.id and k.code = e.class_code) as q
      """;

  private static final String ALIASES =
      """
      select array_agg(array[l.login_id, l.former_id::text,
        extract(epoch from l.since)::bigint::text, (j.other_id is not null)::text]
        order by l.since, l.login_id) as aliases
      from account_alias l
      left join account_join j
        on j.other_id = l.former_id and j.kept_id = x.id and j.joined_at > ?
      where l.account_id = x.id
      """;

  private static final String BY_ID =
      """
      select x.*, f.pupils, l.aliases,
        (select array_agg(array[m.uai, m.message]) from school_portal_message m
          where m.uai = any (f.uais)) as messages,
        (select array_agg(array[w.uai, w.client_id, w.offered::text])
          from school_service_switch w where w.uai = any (f.uais)) as switches
      from (%s where a.id = ? and a.joined_to is null) as x
      cross join lateral (%s) as f
      cross join lateral (%s) as l
      """
          .formatted(AccountRow.SELECT, PUPILS, ALIASES);

  private final DirectoryPool pool;

  public FamilyViews(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The account with this id, unless it was joined to another. */
  public Optional<FamilyView> byId(long id) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
            statement.setLong(1, id);
            statement.setObject(
                2, Instant.now().minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC));
            return first(statement);
          }
        });
  }

  private static Optional<FamilyView> first(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(FamilyRow.read(row)) : Optional.empty();
    }
  }
}
