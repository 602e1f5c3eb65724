package fr.educonnect.directory.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.account.StudentFacts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederationFactsTest {

  private static final String SCHOOL = "0310001A";
  private static final String COLLEGE = "0310002B";

  private final DirectoryPool pool = TestAccounts.open();

  @AfterEach
  void close() {
    pool.close();
  }

  private void left(String uai, String when) {
    TestDirectory.execute(
        pool.dataSource(),
        "update enrolment e set left_on = %s from school c where c.id = e.school_id and c.uai = '%s'"
            .formatted(when, uai));
  }

  private FederationFacts facts(long account) {
    return new Accounts(pool).byId(account).orElseThrow().federation();
  }

  private List<String> schools(long account) {
    return facts(account).places().stream().map(SchoolPlace::uai).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {TestAccounts.STUDENT, TestAccounts.GUARDIAN})
  void aSchoolThatSomebodyHasLeftIsToldOfUntilAnotherHasThem(long account) {
    assertThat(schools(account)).containsExactlyInAnyOrder(COLLEGE, SCHOOL);
    left(SCHOOL, "current_date + 1");
    assertThat(schools(account)).containsExactlyInAnyOrder(COLLEGE, SCHOOL);
    left(SCHOOL, "current_date");
    assertThat(schools(account)).containsExactly(COLLEGE);
    left(COLLEGE, "current_date");
    assertThat(schools(account)).containsExactlyInAnyOrder(COLLEGE, SCHOOL);
  }

  @ParameterizedTest
  @CsvSource({
    // Between two schools: the one where the student still is, not the one entered last.
    "2024-09-01, current_date + 30, 2025-09-01, current_date",
    "2024-09-01, null, 2025-09-01, current_date - 1",
    // Enrolled for the coming year.
    "2024-09-01, null, current_date + 1, null",
    "2024-09-01, null, 2023-09-01, null",
  })
  void theSchoolWhereAStudentIsTodayComesFirst(
      String entered, String left, String enteredCollege, String leftCollege) {
    stay(SCHOOL, entered, left);
    stay(COLLEGE, enteredCollege, leftCollege);
    assertThat(schools(TestAccounts.STUDENT)).startsWith(SCHOOL);
    assertThat(student().schooling().get(0).uai()).isEqualTo(SCHOOL);
    stay(SCHOOL, "2022-09-01", "current_date");
    stay(COLLEGE, "2023-09-01", "null");
    assertThat(student().schooling().get(0).uai()).isEqualTo(COLLEGE);
  }

  private void stay(String uai, String entered, String left) {
    left(uai, left + ", entered_on = " + (entered.startsWith("c") ? entered : quoted(entered)));
  }

  private static String quoted(String day) {
    return "'" + day + "'";
  }

  private StudentFacts student() {
    return new Accounts(pool).byId(TestAccounts.STUDENT).orElseThrow().student().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = TestAccounts.STUDENT)
  void aStudentsRecordIsToldOfAsLongAsTheSchool(long account) {
    left(SCHOOL, "current_date");
    assertThat(facts(account).records()).extracting(SourceKey::aafId).containsExactly(102L);
  }
}
