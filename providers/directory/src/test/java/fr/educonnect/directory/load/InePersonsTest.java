package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is one student: by INE, over schools, years and academies. */
class InePersonsTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 6);
  private static final LocalDate JUNE = LocalDate.of(2014, 6, 7);

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register toulouse = new Register("16", Degree.SECOND);
  private final Register paris = new Register("01", Degree.SECOND);

  @BeforeEach
  void schools() {
    toulouse.school(1);
    paris.school(1);
  }

  @Test
  void aMoveToAnotherAcademyKeepsTheAccount() {
    toulouse.student(20).ine("000000020AA").at(1);
    toulouse.complet(directory);
    String before = account(20);
    toulouse.removeStudent(20);
    toulouse.complet(directory);
    assertThat(leftOn(before)).isEqualTo(toulouse.day().minusDays(1).toString());

    paris.student(77).ine("000000020AA").at(1);
    paris.complet(directory);
    assertThat(tables.studentAccount(paris, 77)).isEqualTo(before);
    assertThat(leftOn(before)).isEqualTo("-");
  }

  @Test
  void cm2AndSixiemeAreOneStudentWhoseAccountFollowsTheSecondDegree() {
    Register primary = new Register("16", Degree.FIRST);
    primary.school(5);
    primary.student(30).ine("000000020AA").named("Élise", "Roux").at(5);
    primary.complet(directory);
    assertThat(tables.rows("select * from account")).isEmpty();

    toulouse.student(20).ine("000000020AA").named("Elise", "Roux-Petit").at(1);
    toulouse.complet(directory);
    assertThat(tables.student(primary, 30)).isEqualTo(tables.student(toulouse, 20));
    assertThat(tables.rows("select family_name, login_id from account"))
        .containsExactly("Roux-Petit e.roux-petit");
  }

  @Test
  void twoNewRecordsWithOneIneAndTwoBirthDatesBothStayOut() {
    toulouse.student(20).ine("000000020AA").born(MAY).at(1);
    toulouse.student(21).ine("000000020AA").born(JUNE).at(1);
    LoadOutcome outcome = toulouse.complet(directory);
    assertThat(issues()).containsExactly("- INE_CONFLICT", "- INE_CONFLICT");
    assertThat(tables.rows("select * from account")).isEmpty();
    assertThat(outcome.counts().rejections()).containsEntry("INE_CONFLICT", 2L);

    toulouse.student(21).born(MAY);
    toulouse.delta(directory);
    assertThat(tables.student(toulouse, 20)).isEqualTo(tables.student(toulouse, 21)).isNotNull();
  }

  @Test
  void aRecordThatAlreadyBelongsToTheStudentStaysInAConflict() {
    toulouse.student(20).ine("000000020AA").born(MAY).at(1);
    toulouse.complet(directory);
    paris.student(20).ine("000000020AA").born(JUNE).at(1);
    paris.student(21).ine("000000020AA").born(MAY).at(1);
    paris.complet(directory);
    assertThat(tables.student(toulouse, 20)).isEqualTo(tables.student(paris, 21)).isNotNull();
    assertThat(tables.student(paris, 20)).isNull();
  }

  @Test
  void aConflictEndsWhenTheOtherRecordLeaves() {
    toulouse.student(20).ine("000000020AA").born(MAY).at(1);
    toulouse.student(21).ine("000000020AA").born(JUNE).at(1);
    toulouse.complet(directory);
    toulouse.removeStudent(21);
    toulouse.delta(directory);
    assertThat(tables.studentAccount(toulouse, 20)).isNotNull();
    assertThat(tables.one("select issue from source_student where removed_on is null"))
        .isEqualTo("-");
  }

  @Test
  void aNewIneOnARecordKeepsTheAccount() {
    toulouse.student(20).ine("0000000020A").at(1);
    toulouse.complet(directory);
    String before = account(20);
    toulouse.student(20).ine("000000020AA");
    toulouse.delta(directory);
    assertThat(account(20)).isEqualTo(before);
    assertThat(tables.rows("select ine from student")).containsExactly("000000020AA");
  }

  @Test
  void aNewIneThatAnotherStudentHasIsAConflictAndBothKeepTheirAccounts() {
    toulouse.student(20).ine("000000020AA").at(1);
    toulouse.student(21).ine("000000021AA").at(1);
    toulouse.complet(directory);
    String before = account(20);
    toulouse.student(20).ine("000000021AA");
    LoadOutcome outcome = toulouse.delta(directory);
    assertThat(account(20)).isEqualTo(before).isNotEqualTo(account(21));
    assertThat(outcome.counts().rejections()).containsEntry("INE_CONFLICT", 1L);

    toulouse.student(20).ine("000000020AA");
    toulouse.delta(directory);
    assertThat(tables.rows("select issue from source_student")).containsExactly("-", "-");
  }

  @Test
  void aRecordWithoutIneHasNoAccount() {
    toulouse.student(20).ine(null).at(1);
    toulouse.complet(directory);
    assertThat(tables.rows("select * from account")).isEmpty();
    assertThat(issues()).containsExactly("- -");
  }

  private String account(long id) {
    return tables.studentAccount(toulouse, id);
  }

  private String leftOn(String account) {
    return tables.one("select left_on from account where id = " + account);
  }

  private List<String> issues() {
    return tables.rows("select student_id, issue from source_student order by id");
  }
}
