package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links between a guardian's account and students, as the register's relations come and go. */
class LinksTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);

  @BeforeEach
  void aFamily() {
    register.school(1);
    register.guardian(10).named("Awa", "Diallo").mobile(1);
    register.student(20).at(1).legal(10);
    register.student(21).at(1).legal(10);
    register.complet(directory);
  }

  @Test
  void aRelationThatIsNotLegalGivesNoLink() {
    register.student(21).tied(10, "39");
    register.delta(directory);
    assertThat(links()).containsExactly("PROPOSED t");
  }

  @Test
  void proposedAndReportedLinksFallWithTheRelation() {
    decide("REPORTED", 21);
    register.student(20).without(10);
    register.student(21).without(10);
    register.delta(directory);
    assertThat(links()).isEmpty();
  }

  @Test
  void aReportedLinkStaysReportedWhileTheRelationStands() {
    decide("REPORTED", 21);
    register.student(21).named("Lou", "Diallo");
    register.delta(directory);
    assertThat(links()).containsExactly("PROPOSED t", "REPORTED t");
  }

  @Test
  void aConfirmedLinkWaitsForTheRelationToReturn() {
    decide("CONFIRMED", 21);
    register.student(21).without(10);
    register.delta(directory);
    assertThat(links()).containsExactly("PROPOSED t", "CONFIRMED f");
    register.student(21).legal(10);
    register.delta(directory);
    assertThat(links()).containsExactly("PROPOSED t", "CONFIRMED t");
  }

  @Test
  void aStudentWhoLeavesTakesTheProposedLinkAlong() {
    register.removeStudent(21);
    register.complet(directory);
    assertThat(links()).containsExactly("PROPOSED t");
  }

  @Test
  void aGuardianWhoLeavesLosesProposedLinksAndIsKnownOnReturn() {
    decide("CONFIRMED", 20);
    register.removeGuardian(10);
    register.complet(directory);
    assertThat(links()).containsExactly("CONFIRMED f");
    assertThat(tables.one("select left_on is null from account where profile = 'GUARDIAN'"))
        .isEqualTo("f");

    register.guardian(10).named("Awa", "Diallo").mobile(1);
    register.complet(directory);
    assertThat(links()).containsExactly("CONFIRMED t", "PROPOSED t");
    assertThat(tables.one("select left_on is null from account where profile = 'GUARDIAN'"))
        .isEqualTo("t");
  }

  @Test
  void aRenamedRecordLeavesAnAccountThatWasNeverActivated() {
    aSecondRecordOfTheSamePerson();
    String account = tables.guardianAccount(register, 10);
    register.guardian(11).named("Zoé", "Blanc");
    register.delta(directory);
    assertThat(tables.guardianAccount(register, 10)).isEqualTo(account);
    assertThat(tables.guardianAccount(register, 11)).isNotNull().isNotEqualTo(account);
    assertThat(tables.rows("select student_id from guardian_link where account_id = " + account))
        .hasSize(2);
  }

  @Test
  void aRenamedRecordStaysWithAnActiveAccountButProposesNothing() {
    aSecondRecordOfTheSamePerson();
    String account = tables.guardianAccount(register, 10);
    decide("CONFIRMED", 20);
    tables.execute("update account set state = 'ACTIVE', activated_at = now() where id=" + account);
    register.student(22).legal(11);
    register.guardian(11).named("Zoé", "Blanc");
    register.delta(directory);
    assertThat(tables.guardianAccount(register, 11)).isEqualTo(account);
    assertThat(tables.one("select issue from source_guardian where id = " + register.key(11)))
        .isEqualTo("NAME_MISMATCH");
    assertThat(links()).containsExactly("CONFIRMED t", "PROPOSED t");
    assertThat(tables.one("select family_name from account where id = " + account))
        .isEqualTo("Diallo");

    register.guardian(11).named("Awa", "Diallo");
    register.delta(directory);
    assertThat(links()).containsExactly("CONFIRMED t", "PROPOSED t", "PROPOSED t");
  }

  private void aSecondRecordOfTheSamePerson() {
    register.guardian(11).named("Awa", "Diallo").mobile(1);
    register.student(22).at(1).legal(11);
    register.delta(directory);
    assertThat(links()).containsExactly("PROPOSED t", "PROPOSED t", "PROPOSED t");
  }

  private void decide(String status, long student) {
    tables.execute(
        "update guardian_link set status = '"
            + status
            + "', decided_at = now(), reported_at = now() where student_id = "
            + tables.student(register, student));
  }

  private List<String> links() {
    return tables.rows("select status, in_register from guardian_link order by student_id");
  }
}
