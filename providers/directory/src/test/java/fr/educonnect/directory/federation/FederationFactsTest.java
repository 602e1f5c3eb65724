package fr.educonnect.directory.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(longs = TestAccounts.STUDENT)
  void aStudentsRecordIsToldOfAsLongAsTheSchool(long account) {
    left(SCHOOL, "current_date");
    assertThat(facts(account).records()).extracting(SourceKey::aafId).containsExactly(102L);
  }
}
