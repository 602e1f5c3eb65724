package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Pupil.Attendance;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.school.Decider;
import fr.educonnect.directory.school.SchoolPortal;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.portal.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose schools an account may see, what these schools say, and which identifiers it has. */
class FamilyViewsTest {

  private static final Attendance SECOND =
      new Attendance(new Place("0310002B", "16", Degree.SECOND), "Collège", Optional.of("6EME1"));
  private static final Attendance FIRST =
      new Attendance(new Place("0310001A", "16", Degree.FIRST), "École", Optional.of("CM2"));

  private DirectoryPool pool;
  private FamilyViews views;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    views = new FamilyViews(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aStudentSeesTheirOwnSchoolsTheCurrentOneFirst() {
    assertThat(pupils(STUDENT))
        .containsExactly(new Pupil(162000000000009L, "Léa", "MARTIN", List.of(SECOND, FIRST)));
  }

  @Test
  void aGuardianSeesThoseOfConfirmedChildren() {
    assertThat(pupils(GUARDIAN)).isEqualTo(pupils(STUDENT));
    assertThat(pupils(PARTNER)).as("proposed").isEmpty();
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
    assertThat(pupils(GUARDIAN)).isEmpty();
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
    assertThat(pupils(GUARDIAN).get(0).attendances()).containsExactly(SECOND);
  }

  @Test
  void aChildWithoutAnySchoolIsShownWithoutOne() {
    execute("update enrolment set left_on = current_date");
    assertThat(pupils(GUARDIAN).get(0).attendances()).isEmpty();
  }

  @Test
  void isReadWithTheAccountAsItIsReadAlone() {
    assertThat(view(GUARDIAN).account()).isEqualTo(new Accounts(pool).byId(GUARDIAN).orElseThrow());
    assertThat(views.byId(1)).isEmpty();
  }

  @Test
  void eachSchoolsMessageAndSwitchesComeWithIt() {
    SchoolPortal schools = new SchoolPortal(pool);
    assertThat(schools.say("0310001A", "Bonjour", Decider.request("T-1"))).isTrue();
    assertThat(schools.offer("0310001A", "menus", true, Decider.request("T-1"))).isTrue();
    assertThat(schools.offer("0310002B", "menus", false, Decider.request("T-2"))).isTrue();
    execute("update school set uai = '0310003C' where id = 162000000000020");
    assertThat(schools.offer("0310003C", "grants", false, Decider.request("T-3"))).isTrue();
    FamilyView view = view(GUARDIAN);
    assertThat(view.choices("0310001A"))
        .isEqualTo(new SchoolChoices(Optional.of("Bonjour"), Map.of("menus", true)));
    assertThat(view.choices("0310003C").offers("grants")).contains(false);
    assertThat(view.choices("0310003C").offers("menus")).isEmpty();
    assertThat(view.schools()).as("not of another school").doesNotContainKey("0310002B");
    assertThat(view(PARTNER).schools()).as("only proposed").isEmpty();
  }

  private List<Pupil> pupils(long account) {
    return view(account).pupils();
  }

  private FamilyView view(long account) {
    return views.byId(account).orElseThrow();
  }

  private void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
