package fr.educonnect.directory.staff.agent;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.AuditEntry;
import fr.educonnect.directory.staff.audit.AuditFilter;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.GrantSource;
import fr.educonnect.domain.staff.Period;
import fr.educonnect.domain.staff.SchoolPlace;
import fr.educonnect.domain.staff.Scope;
import fr.educonnect.domain.staff.StaffModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffAgentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Period ALWAYS = new Period(LocalDate.EPOCH, Period.NEVER);
  private static final AgentName AWA = new AgentName(Optional.of("Awa"), Optional.of("Zola"));
  private static final AgentName LEO = new AgentName(Optional.of("Léo"), Optional.of("Élan"));
  private static final SchoolPlace PLACE = place("0310001H", Degree.SECOND, true);

  private final TestSchool school = new TestSchool();
  private final StaffAgents agents = school.staff.agents();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void tellsWhoHoldsRightsOnASchoolByModuleAndName() {
    agents.seen("a1", AWA, List.of(head("0310001H"), head("0310002J")));
    agents.seen("a2", LEO, List.of(head("0310001H")));
    agents.seen("a3", LEO, List.of(team("31", Degree.SECOND), team("32", Degree.SECOND)));
    agents.seen("a4", AWA, List.of(head("0310009S"), team("31", Degree.FIRST)));
    assertThat(agents.atSchool(PLACE, TODAY))
        .extracting(RightHolder::agentId, RightHolder::name, h -> h.grant().source())
        .containsExactly(
            tuple("a2", LEO, GrantSource.HEAD),
            tuple("a1", AWA, GrantSource.HEAD),
            tuple("a3", LEO, GrantSource.ASSISTANCE_TEAM));
  }

  @Test
  void figuresAreNoRightOnASchool() {
    agents.seen(
        "a1",
        AWA,
        List.of(
            grant(StaffModule.STATISTICS, Scope.NATION, ALWAYS, GrantSource.AGENT),
            grant(
                StaffModule.STATISTICS,
                new Scope(Scope.Kind.DEPARTMENT, "31", Scope.BOTH),
                ALWAYS,
                GrantSource.DEPARTMENT_STATISTICS)));
    assertThat(agents.atSchool(PLACE, TODAY)).isEmpty();
    assertThat(school.rows("select count(*) from staff_agent_right")).containsExactly("0");
  }

  @Test
  void aRightCountsFromItsFirstDayToItsLast() {
    Period autumn = new Period(TODAY.minusDays(2), TODAY);
    agents.seen("a1", AWA, List.of(delegation(autumn)));
    assertThat(agents.atSchool(PLACE, TODAY.minusDays(3))).isEmpty();
    assertThat(agents.atSchool(PLACE, TODAY.minusDays(2))).hasSize(1);
    assertThat(agents.atSchool(PLACE, TODAY))
        .singleElement()
        .satisfies(holder -> assertThat(holder.grant().period()).isEqualTo(autumn));
    assertThat(agents.atSchool(PLACE, TODAY.plusDays(1))).isEmpty();
    agents.seen("a1", AWA, List.of(delegation(new Period(autumn.from(), TODAY.plusDays(9)))));
    assertThat(agents.atSchool(PLACE, TODAY.plusDays(1))).hasSize(1);
  }

  @Test
  void aGrantForPrivateSchoolsIsNoneOnAPublicOne() {
    Scope scope = new Scope(Scope.Kind.SCHOOL, "0310001H", Scope.BOTH);
    agents.seen(
        "a1",
        AWA,
        List.of(grant(StaffModule.ADMINISTRATION, scope, ALWAYS, GrantSource.PRIVATE_SCHOOL)));
    assertThat(agents.atSchool(PLACE, TODAY)).isEmpty();
    assertThat(agents.atSchool(place("0310001H", Degree.FIRST, false), TODAY)).hasSize(1);
  }

  @Test
  void sinceStandsUntilASignInLacksTheRight() {
    agents.seen("a1", AWA, List.of(head("0310001H"), head("0310002J")));
    school.execute("update staff_agent_right set since = '2026-09-01'");
    school.execute("update staff_agent set seen_at = '2026-09-01'");
    agents.seen("a1", LEO, List.of(head("0310001H")));
    RightHolder holder = agents.atSchool(PLACE, TODAY).get(0);
    assertThat(holder.name()).isEqualTo(LEO);
    assertThat(holder.since()).isBefore(Instant.parse("2026-09-02T00:00:00Z"));
    assertThat(holder.seenAt()).isAfter(Instant.now().minusSeconds(60));
    assertThat(agents.atSchool(place("0310002J", Degree.SECOND, true), TODAY)).isEmpty();
    agents.seen("a1", LEO, List.of());
    agents.seen("a1", LEO, List.of(head("0310001H")));
    assertThat(agents.atSchool(PLACE, TODAY).get(0).since())
        .isAfter(Instant.now().minusSeconds(60));
  }

  @Test
  void theRecordBearsTheNameAsLongAsItIsKept() {
    school.staff.audit().write(NewAuditEntry.done(AGENT, AuditAction.READ_LIST, SCHOOL));
    assertThat(entry().agentName()).isEmpty();
    agents.seen(AGENT.id(), AWA, List.of(head("0310001H")));
    assertThat(entry().agentName()).contains(AWA);
    school.execute("update staff_agent set seen_at = now() - interval '401 days'");
    assertThat(agents.clean(Duration.ofDays(402))).isZero();
    assertThat(agents.clean(Duration.ofDays(400))).isEqualTo(1);
    assertThat(entry().agentName()).isEmpty();
    assertThat(agents.atSchool(PLACE, TODAY)).isEmpty();
  }

  private AuditEntry entry() {
    return school.staff.audit().page(AuditFilter.ALL, Optional.empty(), 1).get(0);
  }

  private static Grant head(String uai) {
    return grant(
        StaffModule.ADMINISTRATION,
        new Scope(Scope.Kind.SCHOOL, uai, Set.of(Degree.SECOND)),
        ALWAYS,
        GrantSource.HEAD);
  }

  private static Grant delegation(Period period) {
    return grant(
        StaffModule.TROUBLESHOOTING,
        new Scope(Scope.Kind.SCHOOL, "0310001H", Scope.BOTH),
        period,
        GrantSource.DELEGATION);
  }

  private static Grant team(String department, Degree degree) {
    return grant(
        StaffModule.ASSISTANCE,
        new Scope(Scope.Kind.DEPARTMENT, department, Set.of(degree)),
        ALWAYS,
        GrantSource.ASSISTANCE_TEAM);
  }

  private static Grant grant(StaffModule module, Scope scope, Period period, GrantSource source) {
    return new Grant(module, scope, period, source);
  }

  private static SchoolPlace place(String uai, Degree degree, boolean isPublic) {
    return new SchoolPlace(Uai.parse(uai).orElseThrow(), degree, isPublic);
  }
}
