package fr.educonnect.directory.staff.audit;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.staff.TestSchool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffAuditTest {

  private final TestSchool school = new TestSchool();
  private final StaffAudit audit = school.staff.audit();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void readsPagesTheLastFirst() {
    for (int i = 0; i < 5; i++) {
      audit.write(NewAuditEntry.done(AGENT, AuditAction.READ_ACCOUNT, SCHOOL).on(guardian(i)));
    }
    List<AuditEntry> first = audit.page(AuditFilter.ALL, Optional.empty(), 3);
    assertThat(first)
        .extracting(e -> e.accountId().orElseThrow())
        .containsExactly(guardian(4), guardian(3), guardian(2));
    assertThat(first.get(0).loginId()).contains("g.aaa4");
    assertThat(first.get(0).uai()).contains("0310001A");
    assertThat(audit.page(AuditFilter.ALL, Optional.of(first.get(2).id()), 3))
        .extracting(e -> e.accountId().orElseThrow())
        .containsExactly(guardian(1), guardian(0));
  }

  @Test
  void filters() {
    Agent other = new Agent("agent-2", "ASSISTANCE 031", Optional.empty());
    audit.write(NewAuditEntry.done(AGENT, AuditAction.READ_ACCOUNT, SCHOOL).on(guardian(1)));
    audit.write(
        NewAuditEntry.done(other, AuditAction.NOTIFY, OTHER_SCHOOL)
            .on(guardian(1))
            .ending("NO_ADDRESS")
            .because("MAIL"));
    assertThat(audit.page(AuditFilter.ofAccount(guardian(1)), Optional.empty(), 9)).hasSize(2);
    assertThat(audit.page(AuditFilter.ofAccount(guardian(2)), Optional.empty(), 9)).isEmpty();
    assertThat(audit.page(AuditFilter.ofSchools(Set.of(OTHER_SCHOOL)), Optional.empty(), 9))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.agent()).isEqualTo(other);
              assertThat(entry.outcome()).isEqualTo("NO_ADDRESS");
              assertThat(entry.detail()).contains("MAIL");
            });
    assertThat(
            audit.page(
                filter(Optional.of("agent-1"), Optional.empty(), Optional.empty()),
                Optional.empty(),
                9))
        .hasSize(1);
    Optional<Instant> later = Optional.of(Instant.now().plusSeconds(60));
    assertThat(audit.page(filter(Optional.empty(), later, Optional.empty()), Optional.empty(), 9))
        .isEmpty();
    assertThat(audit.page(filter(Optional.empty(), Optional.empty(), later), Optional.empty(), 9))
        .hasSize(2);
  }

  @Test
  void givesAllToAnExport() {
    school.execute(
        "insert into staff_audit (agent, entitlement, action, outcome)"
            + " select 'a', 'b', 'READ_LIST', 'DONE' from generate_series(1, 2500)");
    List<Long> ids = new ArrayList<>();
    audit.each(AuditFilter.ALL, entry -> ids.add(entry.id()));
    assertThat(ids).hasSize(2500).doesNotHaveDuplicates();
  }

  @Test
  void standsUntilItIsTooOld() {
    audit.write(NewAuditEntry.done(AGENT, AuditAction.READ_LIST, SCHOOL));
    assertThatThrownBy(() -> school.execute("update staff_audit set agent = 'nobody'"))
        .hasStackTraceContaining("rows do not change");
    assertThat(audit.clean(Duration.ofDays(365))).isZero();
    school.execute(
        "insert into staff_audit (at, agent, entitlement, action, outcome) values (now() - interval '366 days', 'a', 'b', 'READ_LIST', 'DONE')");
    assertThat(audit.clean(Duration.ofDays(365))).isEqualTo(1);
    assertThat(audit.page(AuditFilter.ALL, Optional.empty(), 9)).hasSize(1);
  }

  private static AuditFilter filter(
      Optional<String> agent, Optional<Instant> from, Optional<Instant> until) {
    return new AuditFilter(Set.of(), Optional.empty(), agent, from, until);
  }
}
