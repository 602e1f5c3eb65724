package fr.educonnect.directory.staff.job;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.domain.account.Profile;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSummaryTest {

  private final TestSchool school = new TestSchool();
  private UUID last;

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void countsActiveAccountsThatWereLeftOutAndThoseThatWereNotReset() {
    school.active(guardian(0));
    school.notified(guardian(1), "ABCDEFG2", 0);
    JobSummary summary = run(JobKind.NOTIFY_LETTER, 0, 1, 2, 3);
    assertThat(summary.results())
        .isEqualTo(Map.of(ActionResult.DONE, 3, ActionResult.ACTIVE_LEFT_OUT, 1));
    assertThat(summary.warnings()).isEqualTo(Map.of(Warning.NOTIFIED_NOT_RESET, 2));
  }

  @Test
  void nothingIsToBeSaidOfAccountsThatWereReset() {
    school.notified(guardian(1), "ABCDEFG2", 0);
    assertThat(run(JobKind.NOTIFY_LETTER, 1).warnings()).isEmpty();
  }

  @Test
  void countsWhoseAddressOthersHaveTooAndWhoHasNone() {
    school.execute(
        "update source_guardian set mail = 'both@example.org' where account_id in (guardian(1), guardian(2));"
            + "delete from guardian_contact where source_guardian_id in (select id from source_guardian where mail = 'both@example.org');"
            + "insert into guardian_contact (contact, name, source_guardian_id, usual)"
            + " select 1, id, id, true from source_guardian where mail = 'both@example.org'");
    JobSummary summary = run(JobKind.NOTIFY_MAIL, 0, 1, 2, 4);
    assertThat(summary.results())
        .isEqualTo(
            Map.of(
                ActionResult.QUEUED,
                1,
                ActionResult.SHARED_ADDRESS,
                2,
                ActionResult.NO_ADDRESS,
                1));
    assertThat(summary.warnings()).isEqualTo(Map.of(Warning.NOTIFIED_NOT_RESET, 1));
    school.execute("update message set ended_at = now(), outcome = 'REFUSED', reason = '550'");
    summary = school.staff.jobs().summary(last);
    assertThat(summary.results()).containsEntry(ActionResult.MAIL_REJECTED, 1);
    assertThat(summary.warnings()).isEmpty();
  }

  @Test
  void accountsThatWaitAreNotCounted() {
    StaffJob job = school.staff.jobs().create(order(JobKind.RESET), List.of(guardian(1)));
    assertThat(school.staff.jobs().summary(job.id())).isEqualTo(new JobSummary(Map.of(), Map.of()));
  }

  private JobSummary run(JobKind kind, int... guardians) {
    List<Long> accounts = Arrays.stream(guardians).mapToObj(TestSchool::guardian).toList();
    last = school.staff.jobs().create(order(kind), accounts).id();
    JobRenderer letters =
        (content, out) -> {
          out.write(1);
          return true;
        };
    school.staff.runners().of(Duration.ofMinutes(1), letters).runOne();
    return school.staff.jobs().summary(last);
  }

  private static JobOrder order(JobKind kind) {
    return new JobOrder(kind, Profile.GUARDIAN, true, false, TestSchool.by(SCHOOL), "key");
  }
}
