package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.limit.Allowances;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SmsAllowances;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateProofs;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.proof.ProofPurpose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children that were confirmed or reported, the contact that is told, and what it takes back. */
class TakenBackLinksTest {

  private static final long CHILD = 162000000000009L;
  private static final long OTHER = 162000000000019L;
  private static final QueueContext ASKER =
      new QueueContext("families", "en", Optional.of("0a"), Optional.of("portal"));

  private DirectoryPool pool;
  private GuardianLinks links;
  private BirthDateProofs proofs;
  private TakenBackLinks takenBack;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    SmsAllowances sms =
        new SmsAllowances(
            JourneyLimits.DEFAULT.sms(), new Subjects(new byte[32]), Clock.systemUTC());
    ChildrenNotices notices =
        new ChildrenNotices(new NoticeCosts(new Allowances(pool, allowance -> {}), sms));
    links = new GuardianLinks(pool, notices);
    proofs = new BirthDateProofs(pool, BirthDateLimits.DEFAULT, notices);
    takenBack = new TakenBackLinks(pool);
    execute(
        "insert into student (id, ine, birth_date)"
            + " values (162000000000019, '12345678902', '2014-05-06');"
            + "insert into guardian_link (account_id, student_id) values"
            + " (162000000000002, 162000000000019);"
            + "update school set mail = 'ce.' || lower(uai) || '@school.example'"
            + " where uai = '0310001A'");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aReportIsToldAndTakenBack() {
    links.report(GUARDIAN, Set.of(CHILD), ASKER);
    assertThat(messages()).containsExactly("CHILDREN_CHANGED Martin@example.org en");
    assertThat(takenBack.putBack(link(), ASKER)).isTrue();
    assertThat(statuses()).containsExactly(CHILD + " CONFIRMED", OTHER + " PROPOSED");
    assertThat(rows("select kind from message where channel = 'MAIL' and student_id is not null"))
        .containsExactly("WRONG_LINK_REPORTED", "WRONG_LINK_CANCELLED");
  }

  @Test
  void aConfirmationIsToldAndTakenBackOnce() {
    confirm(OTHER, "2014-05-06");
    ProofLink link = link();
    assertThat(takenBack.putBack(link, ASKER)).isTrue();
    assertThat(statuses()).containsExactly(CHILD + " CONFIRMED", OTHER + " PROPOSED");
    assertThat(takenBack.putBack(link, ASKER)).isFalse();
  }

  @Test
  void whatWasConfirmedAfterAReportIsReportedAgain() {
    confirm(OTHER, "2014-05-06");
    links.report(GUARDIAN, Set.of(CHILD), ASKER);
    confirm(CHILD, "2012-03-04");
    assertThat(takenBack.putBack(link(), ASKER)).isTrue();
    assertThat(statuses()).contains(CHILD + " REPORTED");
    assertThat(rows("select purpose from proof")).as("the older links").hasSize(2);
    assertThat(takenBack.putBack(link(), ASKER)).isTrue();
    assertThat(statuses()).contains(CHILD + " CONFIRMED");
  }

  @Test
  void anOlderChangeTakesTheLaterOnesWithIt() {
    confirm(OTHER, "2014-05-06");
    links.report(GUARDIAN, Set.of(CHILD), ASKER);
    ProofLink first = link();
    confirm(CHILD, "2012-03-04");
    assertThat(rows("select purpose from proof")).hasSize(3);
    assertThat(takenBack.putBack(first, ASKER)).isTrue();
    assertThat(rows("select purpose from proof")).as("the oldest").hasSize(1);
  }

  @Test
  void nobodyIsToldWhereNothingChangedOrTheAccountIsNotActive() {
    confirm(CHILD, "2012-03-04");
    proofs.submit(PARTNER, Map.of(CHILD, yes("2012-03-04")), ASKER);
    assertThat(messages()).isEmpty();
  }

  @Test
  void withoutAnAddressTheTelephoneIsTold() {
    execute(
        "update account set mail = null, mail_confirmed_at = null, mobile = '+33639980001',"
            + " mobile_confirmed_at = now() where id = "
            + GUARDIAN);
    confirm(OTHER, "2014-05-06");
    assertThat(messages()).containsExactly("CHILDREN_CHANGED +33639980001 en");
    assertThat(rows("select from allowance")).as("counted").isNotEmpty();
  }

  private void confirm(long child, String date) {
    proofs.submit(GUARDIAN, Map.of(child, yes(date)), ASKER);
  }

  private static BirthDateAnswer yes(String date) {
    return new BirthDateAnswer.Yes(Optional.of(LocalDate.parse(date)));
  }

  // The newest one, as the page of links reads it.
  private ProofLink link() {
    String[] row =
        rows("select encode(id, 'hex'), former, extract(epoch from expires_at)"
                + " from proof where purpose = 'REVERT_CHILDREN' order by sent_at desc limit 1")
            .get(0)
            .split(" ", -1);
    return new ProofLink(
        row[0],
        ProofPurpose.REVERT_CHILDREN,
        GUARDIAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(row[1]),
        Instant.ofEpochMilli((long) (Double.parseDouble(row[2]) * 1000)));
  }

  private List<String> messages() {
    return rows(
        "select kind, destination, locale from message where kind = 'CHILDREN_CHANGED' order by 2");
  }

  private List<String> statuses() {
    return rows(
        "select student_id, status from guardian_link where account_id = "
            + GUARDIAN
            + " order by student_id");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(pool.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
