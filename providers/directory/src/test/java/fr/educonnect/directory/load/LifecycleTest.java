package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has an account, from when to when, and under which name. */
class LifecycleTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);

  @BeforeEach
  void schools() {
    register.school(1);
    register.school(2).sector("PR");
  }

  @Test
  void contactsWhoAreNotLegalGuardiansHaveNoAccount() {
    register.guardian(10);
    register.student(20).at(1).tied(10, "39");
    register.complet(directory);
    assertThat(profiles()).containsExactly("STUDENT -");
  }

  @Test
  void firstDegreeStudentsHaveNoAccountButTheirGuardiansDo() {
    Register primary = new Register("16", Degree.FIRST);
    primary.school(1);
    primary.guardian(10);
    primary.student(20).at(1).legal(10);
    primary.complet(directory);
    assertThat(profiles()).containsExactly("GUARDIAN -");
    assertThat(tables.rows("select status from guardian_link")).containsExactly("PROPOSED");
  }

  @Test
  void aStudentWithoutIneGivesNobodyAnAccount() {
    register.guardian(10);
    register.student(20).ine(null).at(1).legal(10);
    register.complet(directory);
    assertThat(profiles()).isEmpty();
    register.student(20).ine("000000020AA");
    register.delta(directory);
    assertThat(profiles()).containsExactly("GUARDIAN -", "STUDENT -");
  }

  @Test
  void schoolsOutOfScopeOpenNoAccountsUntilTheSettingChanges() {
    register.settings(scope(Set.of("PU"), Set.of()));
    register.guardian(10);
    register.student(20).at(2).legal(10);
    register.complet(directory);
    assertThat(profiles()).isEmpty();

    register.settings(scope(Set.of("PU"), Set.of("1600002A")));
    register.delta(directory);
    assertThat(profiles()).containsExactly("GUARDIAN -", "STUDENT -");

    String day = register.day().toString();
    register.settings(scope(Set.of("PU"), Set.of()));
    LoadOutcome outcome = register.complet(directory);
    assertThat(profiles()).containsExactly("GUARDIAN " + day, "STUDENT " + day);
    assertThat(outcome.counts().accounts().leaving()).isEqualTo(2);
    assertThat(outcome.counts().accounts().leavingInScope()).isZero();
    assertThat(outcome.counts().accounts().held()).isEqualTo(2);
  }

  @Test
  void anAccountThatLeftComesBackAsItWas() {
    register.guardian(10).mobile(1);
    register.student(20).at(1).legal(10);
    register.complet(directory);
    tables.execute("update account set mail = 'x@example.org', mail_confirmed_at = now()");
    String day = register.day().toString();
    register.removeStudent(20);
    LoadOutcome outcome = register.delta(directory);
    assertThat(profiles()).containsExactly("GUARDIAN " + day, "STUDENT " + day);
    assertThat(outcome.counts().accounts()).isEqualTo(new LoadCounts.Accounts(2, 0, 2, 2, 0, 0));

    register.student(20).at(1).legal(10);
    outcome = register.delta(directory);
    assertThat(profiles()).containsExactly("GUARDIAN -", "STUDENT -");
    assertThat(outcome.counts().accounts().returned()).isEqualTo(2);
    assertThat(tables.rows("select mail from account"))
        .containsExactly("x@example.org", "x@example.org");
  }

  @Test
  void theNameIsThatOfTheRecordEnteredLastAndOfTheSecondDegreeFirst() {
    Register primary = new Register("16", Degree.FIRST);
    primary.school(1);
    register.student(20).ine("000000020AA").named("Lou", "Old").at(1);
    register
        .student(21)
        .ine("000000020AA")
        .named("Lou", "New")
        .alsoAt(1, LocalDate.of(2026, 10, 1));
    primary
        .student(20)
        .ine("000000020AA")
        .named("Lou", "Primary")
        .alsoAt(1, LocalDate.of(2026, 11, 1));
    register.complet(directory);
    primary.complet(directory);
    assertThat(tables.rows("select family_name from account")).containsExactly("New");

    register.student(21).named("Lou", "Newer");
    register.delta(directory);
    assertThat(tables.rows("select family_name, login_id from account"))
        .containsExactly("Newer l.new");

    register.removeStudent(21);
    register.delta(directory);
    assertThat(tables.rows("select family_name from account")).containsExactly("Old");
  }

  @Test
  void aStudentWhoChangesSchoolKeepsTheAccount() {
    register.student(20).at(1);
    register.complet(directory);
    String account = tables.studentAccount(register, 20);
    register.student(20).at(2);
    register.delta(directory);
    assertThat(tables.studentAccount(register, 20)).isEqualTo(account);
    assertThat(tables.rows("select school_id from enrolment"))
        .containsExactly(Long.toString(register.key(2)));
  }

  @Test
  void aRefusedLoadChangesNothing() {
    register.student(20).at(1);
    register.complet(directory);
    List<String> before = tables.dump();
    register.removeStudent(20);
    try (ExportLoad load = register.open(directory, ExportKind.COMPLET)) {
      register.putAll(load);
      LoadOutcome outcome = load.apply(c -> new Verdict(c.accounts().leaving() == 0, "{\"a\": 1}"));
      assertThat(outcome.applied()).isFalse();
    }
    assertThat(tables.dump()).isEqualTo(before);
    assertThat(tables.one("select status, report from import_run order by id desc"))
        .isEqualTo("REFUSED {\"a\": 1}");
  }

  private static LoadSettings scope(Set<String> sectors, Set<String> whiteList) {
    return new LoadSettings(new Scope(Set.of(), Set.of(), sectors, whiteList), 5);
  }

  private List<String> profiles() {
    return tables.rows("select profile, left_on from account order by profile::text");
  }
}
