package fr.educonnect.directory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.link.LinkStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BirthDateProofsTest {

  private static final long CHILD = 162000000000009L;
  private static final long OTHER = 162000000000019L;
  private static final LocalDate BORN = LocalDate.of(2012, 3, 4);
  private static final LocalDate OTHER_BORN = LocalDate.of(2015, 6, 7);
  private static final BirthDateAnswer RIGHT = yes(BORN);
  private static final BirthDateAnswer WRONG = yes(BORN.plusDays(1));
  private static final BirthDateAnswer NO = new BirthDateAnswer.No();
  private static final QueueContext CONTEXT =
      new QueueContext("educonnect", "fr", Optional.empty(), Optional.empty());

  private static final String OTHER_CHILD =
      """
      insert into student (id, ine, birth_date) values (162000000000019, '12345678902', '2015-06-07');
      insert into source_student (id, student_id, ine, family_name, first_name, content_hash) values
        (161000000000111, 162000000000019, '12345678902', 'MARTIN', 'Anna', 0);
      insert into enrolment (source_student_id, school_id, class_code, level, entered_on) values
        (161000000000111, 161000000000010, 'CE1', '1122', '2022-09-01');
      insert into guardian_link (account_id, student_id) values (162000000000003, 162000000000019);
      """;

  private DirectoryPool pool;
  private DirectoryPool otherNode;
  private BirthDateProofs proofs;
  private Rows rows;

  @BeforeEach
  void open() {
    String url = TestDirectory.url();
    pool = TestAccounts.populate(url);
    otherNode = TestAccounts.pool(url);
    proofs = new BirthDateProofs(pool, BirthDateLimits.DEFAULT, ChildrenNotices.NONE);
    rows = new Rows(pool);
  }

  @AfterEach
  void close() {
    pool.close();
    otherNode.close();
  }

  @Test
  void showsChildrenByFirstNameAndSchoolOnly() {
    rows.run(OTHER_CHILD);
    BirthDateSheet sheet = proofs.sheet(TestAccounts.PARTNER);
    assertThat(sheet.children())
        .containsExactly(
            new Child(OTHER, "Anna", List.of("École"), Optional.empty(), LinkStatus.PROPOSED),
            new Child(
                CHILD, "Léa", List.of("Collège", "École"), Optional.empty(), LinkStatus.PROPOSED));
    assertThat(sheet.tries()).isEqualTo(new BirthDateTries(5, Optional.empty(), false));
    assertThat(proofs.sheet(TestAccounts.GUARDIAN).children().get(0).className())
        .as("confirmed")
        .contains("6EME1");
  }

  @Test
  void showsNoChildThatTheRegistersHaveNoMore() {
    rows.run("update guardian_link set in_register = false where status = 'CONFIRMED'");
    assertThat(proofs.sheet(TestAccounts.GUARDIAN).children()).isEmpty();
  }

  @Test
  void confirmsRightOnesAndLeavesWrongOnes() {
    rows.run(OTHER_CHILD);
    BirthDateOutcome outcome = submit(Map.of(CHILD, RIGHT, OTHER, WRONG));
    assertThat(outcome.kind()).isEqualTo(Kind.WRONG);
    assertThat(outcome.confirmed()).containsExactly(CHILD);
    assertThat(outcome.wrong()).containsExactly(OTHER);
    assertThat(outcome.tries().left()).isEqualTo(4);
    assertThat(status(CHILD)).isEqualTo("CONFIRMED");
    assertThat(status(OTHER)).isEqualTo("PROPOSED");
  }

  @Test
  void aRightSubmissionGivesTheTriesBack() {
    rows.run(OTHER_CHILD);
    submit(Map.of(CHILD, WRONG, OTHER, WRONG));
    BirthDateOutcome outcome = submit(Map.of(CHILD, RIGHT, OTHER, yes(OTHER_BORN)));
    assertThat(outcome.kind()).isEqualTo(Kind.DONE);
    assertThat(outcome.tries().left()).isEqualTo(5);
    assertThat(rows.one("select wrong_total from birth_date_proof")).isEqualTo("1");
  }

  @Test
  void anAnswerNoReportsNothingYetAndCostsNoTry() {
    rows.run(OTHER_CHILD);
    BirthDateOutcome outcome = submit(Map.of(CHILD, RIGHT, OTHER, NO));
    assertThat(outcome.kind()).isEqualTo(Kind.DONE);
    assertThat(outcome.refused()).containsExactly(OTHER);
    assertThat(status(OTHER)).isEqualTo("PROPOSED");
  }

  @Test
  void aSoleLinkAndTheLastOnesLeftCannotBeRefused() {
    assertThat(submit(Map.of(CHILD, NO)).kind()).isEqualTo(Kind.SOLE_LINK_REFUSED);
    rows.run(OTHER_CHILD);
    assertThat(submit(Map.of(CHILD, NO, OTHER, NO)).kind()).isEqualTo(Kind.SOLE_LINK_REFUSED);
    assertThat(rows.one("select coalesce(sum(wrong_total), 0) from birth_date_proof"))
        .isEqualTo("0");
    assertThat(status(CHILD)).isEqualTo("PROPOSED");
  }

  @Test
  void missingAnswersCostNoTryAndTellNothing() {
    rows.run(OTHER_CHILD);
    BirthDateOutcome outcome = submit(Map.of(CHILD, RIGHT));
    assertThat(outcome.kind()).isEqualTo(Kind.INCOMPLETE);
    assertThat(outcome.confirmed()).isEmpty();
    assertThat(outcome.tries().left()).isEqualTo(5);
    assertThat(status(CHILD)).isEqualTo("PROPOSED");
  }

  @Test
  void locksForADayAfterFive() {
    wrong(5);
    BirthDateTries tries = proofs.sheet(TestAccounts.PARTNER).tries();
    assertThat(tries.open()).isFalse();
    assertThat(tries.lockedUntil().orElseThrow())
        .isBetween(
            Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
    assertThat(submit(Map.of(CHILD, RIGHT)).kind()).isEqualTo(Kind.LOCKED);
    assertThat(status(CHILD)).isEqualTo("PROPOSED");
    rows.run("update birth_date_proof set locked_until = now()");
    assertThat(submit(Map.of(CHILD, RIGHT)).kind()).isEqualTo(Kind.DONE);
  }

  @Test
  void closesAfterFifteenUntilItIsOpenedAgain() {
    for (int round = 0; round < 3; round++) {
      wrong(5);
      rows.run("update birth_date_proof set locked_until = null");
    }
    assertThat(proofs.sheet(TestAccounts.PARTNER).tries().closed()).isTrue();
    assertThat(submit(Map.of(CHILD, RIGHT)).kind()).isEqualTo(Kind.LOCKED);
    assertThat(proofs.reopen(TestAccounts.PARTNER)).isTrue();
    assertThat(proofs.reopen(TestAccounts.PARTNER)).isFalse();
    assertThat(proofs.sheet(TestAccounts.PARTNER).tries().left()).isEqualTo(5);
    assertThat(submit(Map.of(CHILD, RIGHT)).kind()).isEqualTo(Kind.DONE);
  }

  /** Whatever guesses at once, from two nodes: five are looked at. */
  @Test
  void tenThousandGuessesAtOnceGetFiveTries() {
    BirthDateProofs other =
        new BirthDateProofs(otherNode, BirthDateLimits.DEFAULT, ChildrenNotices.NONE);
    LocalDate first = LocalDate.of(1990, 1, 1);
    List<Kind> kinds =
        Together.run(
            50,
            10_000,
            i ->
                (i % 2 == 0 ? proofs : other)
                    .submit(
                        TestAccounts.PARTNER, Map.of(CHILD, yes(first.plusDays(i % 8000))), CONTEXT)
                    .kind());
    assertThat(kinds).filteredOn(Kind.WRONG::equals).hasSize(5);
    assertThat(kinds).filteredOn(Kind.LOCKED::equals).hasSize(9_995);
    assertThat(rows.one("select wrong_total from birth_date_proof")).isEqualTo("5");
  }

  @Test
  void aStudentsOwnDateIsUnderTheSameLimits() {
    assertThat(proofs.submitOwn(TestAccounts.STUDENT, BORN).kind()).isEqualTo(Kind.DONE);
    for (int i = 0; i < 5; i++) {
      assertThat(proofs.submitOwn(TestAccounts.STUDENT, BORN.plusDays(1)).kind())
          .isEqualTo(Kind.WRONG);
    }
    assertThat(proofs.submitOwn(TestAccounts.STUDENT, BORN).kind()).isEqualTo(Kind.LOCKED);
    assertThat(proofs.sheet(TestAccounts.STUDENT).children()).isEmpty();
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(submit(Map.of(CHILD, WRONG)).kind()).isEqualTo(Kind.WRONG);
    }
  }

  private BirthDateOutcome submit(Map<Long, BirthDateAnswer> answers) {
    return proofs.submit(TestAccounts.PARTNER, answers, CONTEXT);
  }

  private String status(long student) {
    return rows.one(
        "select status from guardian_link where account_id = %d and student_id = %d"
            .formatted(TestAccounts.PARTNER, student));
  }

  private static BirthDateAnswer yes(LocalDate date) {
    return new BirthDateAnswer.Yes(Optional.of(date));
  }
}
