package fr.educonnect.directory.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrongLinksTest {

  private static final long STUDENT = 162000000000009L;
  private static final long PRIMARY_SCHOOL = 161000000000010L;
  private static final long COLLEGE = 162000000000020L;

  private final DirectoryPool pool = TestAccounts.open();
  private final WrongLinks links = new WrongLinks(pool);

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void tellsWhoReportedWhomWhereAndWhen() {
    report();
    WrongLink link = links.find(TestAccounts.GUARDIAN, STUDENT, COLLEGE).orElseThrow();
    assertThat(link.guardian().familyName()).isEqualTo("MARTIN");
    assertThat(link.guardian().firstName()).isEqualTo("Paul");
    assertThat(link.loginId()).isEqualTo("p.martin");
    assertThat(link.student().firstName()).isEqualTo("Léa");
    assertThat(link.school()).isEqualTo("Collège");
    assertThat(link.academy()).isEqualTo("Toulouse");
    assertThat(link.reportedAt()).isEqualTo(Instant.parse("2026-06-19T11:52:00Z"));
    assertThat(link.confirmedAt()).isEmpty();
    assertThat(link.toString()).doesNotContain("MARTIN");
  }

  @Test
  void tellsWhenItWasConfirmedAfterAll() {
    report();
    execute(
        "update guardian_link set status = 'CONFIRMED', decided_at = '2026-06-20T08:00:00Z'"
            + " where account_id = "
            + TestAccounts.GUARDIAN);
    assertThat(links.find(TestAccounts.GUARDIAN, STUDENT, COLLEGE).orElseThrow().confirmedAt())
        .contains(Instant.parse("2026-06-20T08:00:00Z"));
  }

  @Test
  void usesTheSchoolsOwnSpellingOfTheStudent() {
    report();
    execute("update source_student set first_name = 'Lea' where id = 161000000000101");
    assertThat(firstNameAt(PRIMARY_SCHOOL)).isEqualTo("Lea");
    assertThat(firstNameAt(COLLEGE)).isEqualTo("Léa");
  }

  @Test
  void namesASchoolWithoutNameByItsUai() {
    report();
    execute("update school set name = '' where id = " + COLLEGE);
    assertThat(links.find(TestAccounts.GUARDIAN, STUDENT, COLLEGE).orElseThrow().school())
        .isEqualTo("0310002B");
  }

  @Test
  void tellsNothingOfLinksThatWereNeverReported() {
    assertThat(links.find(TestAccounts.GUARDIAN, STUDENT, COLLEGE)).isEmpty();
    report();
    assertThat(links.find(TestAccounts.PARTNER, STUDENT, COLLEGE)).isEmpty();
    assertThat(links.find(TestAccounts.GUARDIAN, STUDENT, 1)).isEmpty();
  }

  private String firstNameAt(long school) {
    return links.find(TestAccounts.GUARDIAN, STUDENT, school).orElseThrow().student().firstName();
  }

  private void report() {
    execute(
        "update guardian_link set status = 'REPORTED', decided_at = '2026-06-19T11:52:00Z',"
            + " reported_at = '2026-06-19T11:52:00Z' where account_id = "
            + TestAccounts.GUARDIAN);
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
