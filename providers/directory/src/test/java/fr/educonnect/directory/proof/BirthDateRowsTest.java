package fr.educonnect.directory.proof;

import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.BirthDateLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BirthDateRowsTest {

  private static final long CHILD = 162000000000009L;
  private static final LocalDate BORN = LocalDate.of(2012, 3, 4);
  private static final QueueContext ASKER =
      new QueueContext("families", "fr", Optional.empty(), Optional.empty());

  @Test
  void onlyAccountsWithWrongDatesAreRemembered() {
    try (DirectoryPool pool = TestAccounts.open()) {
      BirthDateProofs proofs =
          new BirthDateProofs(pool, BirthDateLimits.DEFAULT, ChildrenNotices.NONE);
      proofs.submit(PARTNER, Map.of(), ASKER);
      assertThat(remembered(pool)).isEmpty();
      proofs.submit(PARTNER, answer(BORN), ASKER);
      assertThat(remembered(pool)).isEmpty();
      TestDirectory.execute(
          pool.dataSource(), "update guardian_link set status = 'PROPOSED', decided_at = null");
      proofs.submit(PARTNER, answer(BORN.plusDays(1)), ASKER);
      proofs.submit(PARTNER, answer(BORN), ASKER);
      assertThat(remembered(pool)).containsExactly(PARTNER + " 0 1");
    }
  }

  private static Map<Long, BirthDateAnswer> answer(LocalDate date) {
    return Map.of(CHILD, new BirthDateAnswer.Yes(Optional.of(date)));
  }

  private static List<String> remembered(DirectoryPool pool) {
    return TestDirectory.rows(
        pool.dataSource(), "select account_id, tries, wrong_total from birth_date_proof");
  }
}
