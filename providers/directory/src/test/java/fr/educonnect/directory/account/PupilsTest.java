package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.portal.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose schools an account may see. */
class PupilsTest {

  private static final Attendance SECOND =
      new Attendance(new Place("0310002B", "16", Degree.SECOND), "Collège", Optional.of("6EME1"));
  private static final Attendance FIRST =
      new Attendance(new Place("0310001A", "16", Degree.FIRST), "École", Optional.of("CM2"));

  private DirectoryPool pool;
  private Pupils pupils;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    pupils = new Pupils(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aStudentSeesTheirOwnSchoolsTheCurrentOneFirst() {
    assertThat(pupils.of(STUDENT))
        .containsExactly(new Pupil(162000000000009L, "Léa", "MARTIN", List.of(SECOND, FIRST)));
  }

  @Test
  void aGuardianSeesThoseOfConfirmedChildren() {
    assertThat(pupils.of(GUARDIAN)).isEqualTo(pupils.of(STUDENT));
    assertThat(pupils.of(PARTNER)).as("proposed").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()",
        "update guardian_link set in_register = false where status = 'CONFIRMED'",
        "update source_student set removed_on = current_date"
      })
  void aChildThatIsReportedOrGoneIsNotShown(String change) {
    execute(change);
    assertThat(pupils.of(GUARDIAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update enrolment set left_on = current_date where class_code = 'CM2'",
        "update school set in_scope = false where uai = '0310001A'",
        "update school set removed_on = current_date where uai = '0310001A'"
      })
  void aSchoolThatWasLeftOrIsOutOfScopeIsNotShown(String change) {
    execute(change);
    assertThat(pupils.of(GUARDIAN).get(0).attendances()).containsExactly(SECOND);
  }

  @Test
  void aChildWithoutAnySchoolIsShownWithoutOne() {
    execute("update enrolment set left_on = current_date");
    assertThat(pupils.of(GUARDIAN).get(0).attendances()).isEmpty();
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
