package fr.educonnect.directory.staff.agent;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.GrantSource;
import fr.educonnect.domain.staff.Period;
import fr.educonnect.domain.staff.SchoolPlace;
import fr.educonnect.domain.staff.Scope;
import fr.educonnect.domain.staff.StaffModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows agents by their sign-ins. Whoever never signed in is not known here. */
public final class StaffAgents {

  private static final String SEE =
      """
      insert into staff_agent (id, first_name, family_name, seen_at) values (?, ?, ?, now())
      on conflict (id) do update set first_name = excluded.first_name,
        family_name = excluded.family_name, seen_at = excluded.seen_at
      """;

  private static final String HOLD =
      """
      insert into staff_agent_right
        (agent, module, source, scope, code, degree, first_day, last_day, since)
      values (?, ?, ?, ?, ?, ?::degree, ?, ?, now())
      on conflict (agent, module, source, scope, code, degree, first_day)
      do update set last_day = excluded.last_day
      """;

  private static final String LOSE =
      """
      delete from staff_agent_right where agent = ? and
        concat_ws(' ', module, source, scope, code, degree, first_day) <> all (?::text[])
      """;

  private static final String AT_SCHOOL =
      """
      select r.*, a.first_name, a.family_name, a.seen_at
      from staff_agent_right r join staff_agent a on a.id = r.agent
      where (r.scope = 'SCHOOL' and r.code = ? or r.scope = 'DEPARTMENT' and r.code = ?)
        and r.degree = ?::degree and ? between r.first_day and r.last_day
      order by r.module, folded(a.family_name) nulls last, folded(a.first_name), a.id, r.since
      """;

  private static final String CLEAN =
      """
      delete from staff_agent where id in (
        select id from staff_agent where seen_at < now() - make_interval(secs => ?)
        order by seen_at limit ?)
      """;

  private final DirectoryPool pool;

  public StaffAgents(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * An agent signed in.
   *
   * @param agentId of their account
   * @param grants all that they have now; those to figures are left out
   */
  public void seen(String agentId, AgentName name, List<Grant> grants) {
    List<Held> held = grants.stream().flatMap(Held::of).distinct().toList();
    pool.transaction(
        connection -> {
          new Query(SEE, agentId, name.firstName().orElse(null), name.familyName().orElse(null))
              .execute(connection);
          new Query(LOSE, agentId, held.stream().map(Held::key).toList()).execute(connection);
          for (Held right : held) {
            hold(connection, agentId, right);
          }
          return null;
        });
  }

  /** Who holds a right on a school on a day, as far as they have signed in; by module and name. */
  public List<RightHolder> atSchool(SchoolPlace school, LocalDate day) {
    Query query =
        new Query(AT_SCHOOL, school.uai().value(), school.department(), school.degree(), day);
    return pool.read(connection -> query.list(connection, StaffAgents::holder)).stream()
        .filter(holder -> holder.grant().covers(school))
        .toList();
  }

  /**
   * Forgets agents who did not sign in for so long.
   *
   * @return how many
   */
  public int clean(Duration kept) {
    return pool.inBatches(
        (connection, most) ->
            new Query(CLEAN, (double) kept.toSeconds(), most).execute(connection));
  }

  private static void hold(Connection connection, String agentId, Held right) throws SQLException {
    Grant grant = right.grant();
    new Query(
            HOLD,
            agentId,
            grant.module(),
            grant.source(),
            grant.scope().kind(),
            grant.scope().code(),
            right.degree(),
            grant.period().from(),
            grant.period().until())
        .execute(connection);
  }

  /** A right in one degree. */
  private record Held(Grant grant, Degree degree) {

    static Stream<Held> of(Grant grant) {
      boolean toSchools =
          grant.module() != StaffModule.STATISTICS && grant.scope().kind() != Scope.Kind.NATIONAL;
      return grant.scope().degrees().stream()
          .filter(degree -> toSchools)
          .map(degree -> new Held(grant, degree));
    }

    String key() {
      return String.join(
          " ",
          grant.module().name(),
          grant.source().name(),
          grant.scope().kind().name(),
          grant.scope().code(),
          degree.name(),
          grant.period().from().toString());
    }
  }

  private static RightHolder holder(Row row) throws SQLException {
    Scope scope =
        new Scope(
            row.constant("scope", Scope.Kind.class),
            row.text("code"),
            Set.of(row.constant("degree", Degree.class)));
    Period period =
        new Period(row.date("first_day").orElseThrow(), row.date("last_day").orElseThrow());
    return new RightHolder(
        row.text("agent"),
        name(row),
        new Grant(
            row.constant("module", StaffModule.class),
            scope,
            period,
            row.constant("source", GrantSource.class)),
        row.instant("since").orElseThrow(),
        row.instant("seen_at").orElseThrow());
  }

  /** The columns first_name and family_name. */
  public static AgentName name(Row row) throws SQLException {
    return new AgentName(row.optional("first_name"), row.optional("family_name"));
  }
}
