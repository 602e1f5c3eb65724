package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which schools an import has counted for the trend: those whose numbers may be others. */
class QualityDueTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);
  private final Register primary = new Register("01", Degree.FIRST);

  @BeforeEach
  void fourSchools() {
    for (int school = 1; school <= 4; school++) {
      register.school(school);
    }
    for (int family = 1; family <= 3; family++) {
      register.guardian(10 + family).mobile(family);
      register.student(20 + family).at(family).legal(10 + family);
    }
    register.complet(directory);
    assertThat(due()).containsExactly("16 1", "16 2", "16 3", "16 4");
  }

  @Test
  void whereNothingChangedNothingIsCounted() {
    register.complet(directory);
    assertThat(due()).isEmpty();
    register.delta(directory);
    assertThat(due()).isEmpty();
  }

  @Test
  void whatChangesConcernsItsSchool() {
    register.guardian(11).mail("a@b.example");
    register.delta(directory);
    assertThat(due()).containsExactly("16 1");
    register.student(22).born(null);
    register.complet(directory);
    assertThat(due()).containsExactly("16 2");
    register.removeStudent(23);
    register.delta(directory);
    assertThat(due()).containsExactly("16 3");
  }

  @Test
  void aMoveConcernsBothSchools() {
    register.student(21).at(4);
    register.delta(directory);
    assertThat(due()).containsExactly("16 1", "16 4");
  }

  @Test
  void aNumberThatIsSharedOrNotAnyMoreConcernsTheOthersSchool() {
    register.guardian(11).mobile(2);
    register.delta(directory);
    assertThat(due()).containsExactly("16 1", "16 2");
    register.guardian(11).mobile(9);
    register.delta(directory);
    assertThat(due()).containsExactly("16 1", "16 2");
    register.guardian(12).mobile(3);
    register.complet(directory);
    assertThat(due()).containsExactly("16 2", "16 3");
    register.student(22).without(12);
    register.removeGuardian(12);
    register.delta(directory);
    assertThat(due()).containsExactly("16 2", "16 3");
  }

  @Test
  void aStudentOfTwoRegistersConcernsBoth() {
    primary.school(1);
    primary.guardian(10);
    primary.student(20).ine("000000021AA").at(1).legal(10);
    primary.complet(directory);
    assertThat(due()).containsExactly("01 1", "16 1");
    primary.student(20).ine("000000099AA");
    primary.delta(directory);
    assertThat(due()).contains("01 1", "16 1");
  }

  /** Academy and number of the schools; they are not due any more then. */
  private List<String> due() {
    List<String> due =
        tables.rows(
            "select s.academy, s.id % 1000000 from quality_due d join school s on s.id = d.school_id"
                + " order by s.academy, s.id");
    tables.execute("delete from quality_due");
    return due;
  }
}
