package fr.educonnect.directory.staff.job;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.account.Alongside;
import fr.educonnect.directory.account.ChangeCarrier;
import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.directory.staff.roster.SelectedAccount;
import fr.educonnect.directory.staff.roster.Selection;
import fr.educonnect.domain.account.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffJobsTest {

  private static final Duration LEASE = Duration.ofMinutes(1);

  private final TestSchool school = new TestSchool();
  private final StaffJobs jobs = school.staff.jobs();
  private boolean fileBegun;
  private List<Long> everybodyInOrder;

  /** What a kill is here: nothing is caught, nothing is tidied up. */
  private static final class Kill extends Error {
    private static final long serialVersionUID = 1L;
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void notifiesEachAccountAndMakesOneFile() throws IOException {
    StaffJob job = jobs.create(order(JobKind.NOTIFY_LETTER, "k"), everybody());
    assertThat(job.status()).isEqualTo(StaffJob.Status.WAITING);
    assertThat(school.staff.runners().of(LEASE, StaffJobsTest::letters).runOne()).isTrue();
    StaffJob done = jobs.find(job.id()).orElseThrow();
    assertThat(done.status()).isEqualTo(StaffJob.Status.DONE);
    assertThat(done.total()).isEqualTo(80);
    assertThat(done.finished()).isEqualTo(80);
    assertThat(done.file()).isEqualTo(StaffJob.File.READY);
    Map<ActionResult, Integer> results = results(job.id());
    assertThat(results).containsOnly(Map.entry(ActionResult.DONE, 80));
    List<String> lines = file(job.id()).lines().toList();
    assertThat(lines)
        .hasSize(80)
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("\\S+ [A-Z2-9]{8} .*"));
    assertThat(lines.get(0)).startsWith(login(everybodyInOrder.get(0)) + " ");
    assertThat(school.staff.runners().of(LEASE, StaffJobsTest::letters).runOne()).isFalse();
  }

  @Test
  void keepsNothingInClearAndDestroysTheFile() throws IOException {
    StaffJob job = run(order(JobKind.NOTIFY_LETTER, "k"), everybody());
    String clear = file(job.id()).substring(0, 20);
    assertThat(
            school.rows(
                "select count(*) from staff_job_file where position('%s'::bytea in content) > 0"
                    .formatted(clear)))
        .containsExactly("0");
    jobs.destroyFile(job.id(), AGENT);
    assertThat(school.staff.files().copy(job.id(), OutputStream.nullOutputStream())).isFalse();
    assertThat(jobs.find(job.id()).orElseThrow().file()).isEqualTo(StaffJob.File.GONE);
    assertThat(school.rows("select count(*) from staff_job_file")).containsExactly("0");
    assertThat(school.rows("select agent, detail from staff_audit where action = 'DOWNLOAD_FILE'"))
        .containsExactly("agent-1 NOTIFY_LETTER " + job.id());
  }

  @Test
  void destroysAFileThatNobodyFetchesAndForgetsOldJobs() {
    StaffJob job = run(order(JobKind.NOTIFY_LETTER, "k"), List.of(guardian(3)));
    school.staff.clean(Duration.ofDays(365), Duration.ofDays(365));
    assertThat(jobs.find(job.id()).orElseThrow().file()).isEqualTo(StaffJob.File.READY);
    school.execute("update staff_job set file_made_at = now() - interval '25 hours'");
    school.staff.clean(Duration.ofDays(365), Duration.ofDays(365));
    assertThat(jobs.find(job.id()).orElseThrow().file()).isEqualTo(StaffJob.File.GONE);
    school.execute("update staff_job set created_at = now() - interval '31 days'");
    school.staff.clean(Duration.ofDays(365), Duration.ofDays(365));
    assertThat(jobs.find(job.id())).isEmpty();
    assertThat(school.rows("select count(*) from staff_job_item")).containsExactly("0");
  }

  @Test
  void isMadeOnceForOneRequest() {
    StaffJob first = jobs.create(order(JobKind.RESET, "k"), everybody());
    assertThat(jobs.create(order(JobKind.RESET, "k"), everybody()).id()).isEqualTo(first.id());
    assertThat(jobs.create(order(JobKind.RESET, "k2"), everybody()).id()).isNotEqualTo(first.id());
    assertThat(school.rows("select count(*) from staff_job_item")).containsExactly("160");
    assertThat(jobs.ofSchool(SCHOOL, 10)).hasSize(2);
    assertThat(jobs.ofSchool(TestSchool.OTHER_SCHOOL, 10)).isEmpty();
  }

  @Test
  void doesEachAccountOnceWhereverANodeDies() throws IOException {
    school.execute(
        "update account set state = 'NOTIFIED', notified_at = now(), provisional_password = 'x',"
            + " provisional_key_id = 'k1', provisional_set_at = now() where profile = 'GUARDIAN'");
    StaffJob job =
        jobs.create(
            new JobOrder(
                JobKind.NOTIFY_LETTER, Profile.GUARDIAN, true, true, TestSchool.by(SCHOOL), "k"),
            everybody());
    // Each node dies a little later: before a change, after it, or while it writes the file.
    int deaths = 0;
    for (int life = 1; !ended(job.id()); life += 13) {
      try {
        dying(life).runners().of(Duration.ZERO, dyingLetters()).runOne();
      } catch (Kill e) {
        deaths++;
      }
    }
    assertThat(deaths).isGreaterThan(9);
    assertThat(results(job.id())).containsOnly(Map.entry(ActionResult.DONE, 80));
    assertThat(
            school.rows(
                "select count(*), count(distinct account_id) from staff_audit where outcome = 'DONE'"))
        .containsExactly("80 80");
    assertThat(file(job.id()).lines()).hasSize(80).doesNotHaveDuplicates();
  }

  @Test
  void isDoneOnceByManyNodes() {
    StaffJob job = jobs.create(order(JobKind.NOTIFY_MAIL, "k"), everybody());
    // No lease at all: each node takes it from the others.
    Together.run(
        4, 4, call -> school.staff.runners().of(Duration.ZERO, StaffJobsTest::letters).runOne());
    while (!ended(job.id())) {
      school.staff.runners().of(LEASE, StaffJobsTest::letters).runOne();
    }
    assertThat(school.rows("select count(*), count(distinct account_id) from message"))
        .containsExactly("64 64");
    assertThat(results(job.id()))
        .containsOnly(Map.entry(ActionResult.QUEUED, 64), Map.entry(ActionResult.NO_ADDRESS, 16));
  }

  @Test
  void showsWhatBecameOfMails() {
    StaffJob job =
        run(
            order(JobKind.NOTIFY_MAIL, "k"),
            List.of(guardian(0), guardian(1), guardian(2), guardian(3), guardian(4)));
    int number = 1;
    for (String outcome :
        List.of("'SENT', reason = null", "'REFUSED', reason = '550'", "'EXPIRED'")) {
      school.execute(
          "update message set ended_at = now(), outcome = %s where id = (select message_id from staff_job_item where number = %d)"
              .formatted(outcome, number++));
    }
    assertThat(jobs.items(job.id(), 0, 10))
        .extracting(item -> item.result().orElseThrow())
        .containsExactly(
            ActionResult.DONE,
            ActionResult.MAIL_REJECTED,
            ActionResult.MAIL_EXPIRED,
            ActionResult.QUEUED,
            ActionResult.NO_ADDRESS);
    assertThat(jobs.items(job.id(), 3, 1)).extracting(JobItem::number).containsExactly(4);
  }

  @Test
  void beginsNoAccountAfterACancellationAndPrintsThoseThatWereDone() throws IOException {
    StaffJob job = jobs.create(order(JobKind.NOTIFY_LETTER, "k"), everybody());
    AtomicInteger done = new AtomicInteger();
    StaffDirectory cancelling =
        directory(
            (account, change, alongside) -> {
              if (done.incrementAndGet() == 30) {
                assertThat(jobs.cancel(job.id(), AGENT)).isTrue();
              }
              return changes().apply(account, change, alongside);
            });
    cancelling.runners().of(LEASE, StaffJobsTest::letters).runOne();
    StaffJob ended = jobs.find(job.id()).orElseThrow();
    assertThat(ended.status()).isEqualTo(StaffJob.Status.CANCELLED);
    assertThat(ended.finished()).isEqualTo(29);
    assertThat(file(job.id()).lines()).hasSize(29);
    assertThat(school.rows("select count(*) from account where state = 'NOTIFIED'"))
        .containsExactly("29");
    assertThat(jobs.cancel(job.id(), AGENT)).isFalse();
  }

  @Test
  void exportsWithoutDoingAnything() throws IOException {
    school.active(guardian(0));
    StaffJob job = run(order(JobKind.EXPORT_CSV, "k"), everybody());
    assertThat(jobs.find(job.id()).orElseThrow().finished()).isEqualTo(80);
    // A line for each pair, by class.
    assertThat(file(job.id()).lines()).hasSize(82).doesNotHaveDuplicates();
    assertThat(school.rows("select count(*) from account where state = 'NOTIFIED'"))
        .containsExactly("0");
    assertThat(school.rows("select action, detail from staff_audit"))
        .containsExactly("EXPORT_LIST EXPORT_CSV 80");
  }

  @Test
  void goesOnAfterAnAccountThatFails() {
    StaffDirectory failing =
        directory(
            (account, change, alongside) -> {
              if (account.id() == guardian(3)) {
                throw new IllegalStateException("fault");
              }
              return changes().apply(account, change, alongside);
            });
    StaffJob job =
        jobs.create(
            order(JobKind.NOTIFY_LETTER, "k"), List.of(guardian(2), guardian(3), guardian(4)));
    failing.runners().of(LEASE, StaffJobsTest::letters).runOne();
    assertThat(results(job.id()))
        .containsOnly(Map.entry(ActionResult.DONE, 2), Map.entry(ActionResult.FAILED, 1));
  }

  @Test
  void triesTheFileAgainAndGivesUpInTheEnd() {
    StaffJob job = jobs.create(order(JobKind.NOTIFY_LETTER, "k"), List.of(guardian(3)));
    JobRenderer broken =
        (content, out) -> {
          out.write(new byte[300_000]);
          throw new IOException("full");
        };
    for (int i = 0; i < 20; i++) {
      school.staff.runners().of(Duration.ZERO, broken).runOne();
    }
    assertThat(ended(job.id())).isFalse();
    school.staff.runners().of(Duration.ZERO, broken).runOne();
    StaffJob failed = jobs.find(job.id()).orElseThrow();
    assertThat(failed.status()).isEqualTo(StaffJob.Status.FAILED);
    assertThat(failed.failure()).contains("TOO_MANY_ATTEMPTS");
    assertThat(school.rows("select count(*) from staff_job_file")).containsExactly("0");
  }

  @Test
  void endsWithoutAFileWhereThereIsNothingToPrint() {
    StaffJob job = jobs.create(order(JobKind.NOTIFY_LETTER, "k"), List.of(guardian(3)));
    school.staff.runners().of(LEASE, (content, out) -> false).runOne();
    StaffJob done = jobs.find(job.id()).orElseThrow();
    assertThat(done.status()).isEqualTo(StaffJob.Status.DONE);
    assertThat(done.file()).isEqualTo(StaffJob.File.NONE);
    assertThat(school.rows("select count(*) from staff_job_file")).containsExactly("0");
  }

  @Test
  void opensAFileForItsOwnJobOnly() {
    StaffJob one = run(order(JobKind.NOTIFY_LETTER, "k"), List.of(guardian(3)));
    StaffJob two = run(order(JobKind.NOTIFY_LETTER, "k2"), List.of(guardian(4)));
    school.execute(
        "update staff_job_file f set content = o.content from staff_job_file o where f.job_id = '%s' and o.job_id = '%s'"
            .formatted(one.id(), two.id()));
    assertThatThrownBy(() -> file(one.id())).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Long> everybody() {
    everybodyInOrder =
        school
            .staff
            .selections()
            .resolve(SCHOOL, Profile.GUARDIAN, new Selection.Whole(RosterFilter.ALL, Set.of()))
            .stream()
            .map(SelectedAccount::id)
            .toList();
    return everybodyInOrder;
  }

  private String login(long account) {
    return school.rows("select login_id from account where id = " + account).get(0);
  }

  private StaffJob run(JobOrder order, List<Long> accounts) {
    StaffJob job = jobs.create(order, accounts);
    school
        .staff
        .runners()
        .of(LEASE, order.kind().isExport() ? StaffJobsTest::list : StaffJobsTest::letters)
        .runOne();
    return jobs.find(job.id()).orElseThrow();
  }

  private static JobOrder order(JobKind kind, String key) {
    return new JobOrder(kind, Profile.GUARDIAN, false, false, TestSchool.by(SCHOOL), key);
  }

  private static boolean letters(JobContent content, OutputStream out) throws IOException {
    content.eachSheet(
        sheet ->
            out.write(
                (sheet.loginId()
                        + " "
                        + sheet.password().clear().orElse("-")
                        + " "
                        + sheet.students().size()
                        + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
    return true;
  }

  private static boolean list(JobContent content, OutputStream out) throws IOException {
    for (JobContent.Line line : content.lines()) {
      out.write(
          (line.student().studentId() + " " + line.account().loginId() + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    return true;
  }

  // The first one who writes the file dies of it, with a part of it written.
  private JobRenderer dyingLetters() {
    return (content, out) -> {
      if (!fileBegun) {
        fileBegun = true;
        out.write(new byte[300_000]);
        throw new Kill();
      }
      content.eachSheet(
          sheet -> out.write((sheet.loginId() + "\n").getBytes(StandardCharsets.UTF_8)));
      return true;
    };
  }

  private StaffDirectory dying(int life) {
    AtomicInteger left = new AtomicInteger(Math.min(life, 9));
    return directory(
        (account, change, alongside) -> {
          int now = left.decrementAndGet();
          if (now == 0 && life % 2 == 0) {
            throw new Kill();
          }
          Alongside dying =
              now == 0
                  ? Alongside.of(
                      connection -> {
                        alongside.part().write(connection);
                        throw new Kill();
                      })
                  : alongside;
          return changes().apply(account, change, dying);
        });
  }

  private StaffDirectory directory(ChangeCarrier carrier) {
    return StaffDirectory.of(school.pool, school.keys, carrier);
  }

  private ChangeCarrier changes() {
    return TestAccounts.changes(school.pool, school.cipher);
  }

  private boolean ended(UUID job) {
    return jobs.find(job).orElseThrow().endedAt().isPresent();
  }

  private Map<ActionResult, Integer> results(UUID job) {
    Map<ActionResult, Integer> results = new HashMap<>();
    jobs.items(job, 0, 1000)
        .forEach(item -> results.merge(item.result().orElseThrow(), 1, Integer::sum));
    return results;
  }

  private String file(UUID job) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(school.staff.files().copy(job, out)).isTrue();
    return out.toString(StandardCharsets.UTF_8);
  }
}
