package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.LinkStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardianLinksTest {

  private static final long CHILD = 162000000000009L;
  private static final LocalDate BORN = LocalDate.of(2012, 3, 4);

  @Test
  void confirmsByTheBirthDateAlone() {
    try (DirectoryPool pool = TestAccounts.open()) {
      GuardianLinks links = new GuardianLinks(pool);
      assertThat(links.of(PARTNER))
          .containsExactly(new LinkedStudent(CHILD, LinkStatus.PROPOSED, true, Optional.of(BORN)));
      assertThat(links.confirm(PARTNER, CHILD, BORN.plusDays(1))).isFalse();
      assertThat(links.confirm(PARTNER, CHILD + 1, BORN)).isFalse();
      assertThat(links.confirm(PARTNER, CHILD, BORN)).isTrue();
      assertThat(links.of(PARTNER))
          .containsExactly(new LinkedStudent(CHILD, LinkStatus.CONFIRMED, true, Optional.of(BORN)));
      assertThat(links.confirm(GUARDIAN, CHILD, BORN)).as("confirmed before").isFalse();
    }
  }
}
