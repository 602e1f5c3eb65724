package fr.educonnect.directory.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.link.LinkStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was confirmed on a way that ended before the account was active. */
class UnsettledLinksTest {

  private static final long STUDENT = 162000000000009L;
  private static final QueueContext CONTEXT =
      new QueueContext("educonnect", "fr", Optional.empty(), Optional.empty());

  private final DirectoryPool pool = TestAccounts.open();
  private final BirthDateProofs proofs =
      new BirthDateProofs(pool, BirthDateLimits.DEFAULT, ChildrenNotices.NONE);

  @BeforeEach
  void confirmTheLinkOfAnAccountThatIsNotActive() {
    TestDirectory.execute(
        pool.dataSource(),
        "update guardian_link set status = 'CONFIRMED', decided_at = now() where account_id = "
            + TestAccounts.PARTNER);
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  void isAskedAgainUntilTheAccountIsActive() {
    assertThat(status(TestAccounts.PARTNER)).isEqualTo(LinkStatus.PROPOSED);
    assertThat(status(TestAccounts.GUARDIAN)).isEqualTo(LinkStatus.CONFIRMED);
  }

  @Test
  void isATryWhenTheDateIsWrongAndConfirmedWhenItIsRight() {
    assertThat(submit(LocalDate.of(2012, 3, 5)).kind()).isEqualTo(Kind.WRONG);
    BirthDateOutcome right = submit(LocalDate.of(2012, 3, 4));
    assertThat(right.kind()).isEqualTo(Kind.DONE);
    assertThat(right.confirmed()).containsExactly(STUDENT);
  }

  private LinkStatus status(long account) {
    return proofs.sheet(account).children().get(0).status();
  }

  private BirthDateOutcome submit(LocalDate date) {
    return proofs.submit(
        TestAccounts.PARTNER, Map.of(STUDENT, new BirthDateAnswer.Yes(Optional.of(date))), CONTEXT);
  }
}
