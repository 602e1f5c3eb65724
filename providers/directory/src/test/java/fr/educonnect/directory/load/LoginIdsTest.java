package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identifiers are unique in the country and never given twice. */
class LoginIdsTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register register = new Register("16", Degree.SECOND);

  @BeforeEach
  void schools() {
    register.school(1);
  }

  @Test
  void homonymsAreNumberedInTheOrderOfTheirRecords() {
    student(22, "André", "Voisin");
    student(21, "Alice", "VOISIN");
    student(20, "Anne", "Voisin");
    register.complet(directory);
    assertThat(loginIds()).containsExactly("20 a.voisin", "21 a.voisin2", "22 a.voisin3");
    student(19, "Awa", "Voisin");
    register.delta(directory);
    assertThat(loginIds()).contains("19 a.voisin4");
  }

  @Test
  void anErasedPersonsIdentifierIsNotGivenAgain() {
    student(20, "Anne", "Voisin");
    student(21, "Alice", "Voisin");
    register.complet(directory);
    tables.execute("delete from account");
    tables.execute("delete from source_student");
    student(22, "Awa", "Voisin");
    register.complet(directory);
    assertThat(loginIds()).containsExactly("20 a.voisin3", "21 a.voisin4", "22 a.voisin5");
  }

  @Test
  void aNameThatEndsInADigitDoesNotTakeANumberedIdentifier() {
    student(20, "Anne", "Voisin");
    student(21, "Alice", "Voisin");
    student(22, "Awa", "Voisin2");
    student(23, "Ali", "Voisin2");
    register.complet(directory);
    assertThat(loginIds())
        .containsExactly("20 a.voisin", "21 a.voisin2", "22 a.voisin23", "23 a.voisin22");
  }

  @Test
  void norOneThatWasErased() {
    student(20, "Anne", "Voisin");
    student(21, "Alice", "Voisin");
    register.complet(directory);
    tables.execute("delete from account");
    register.removeStudent(20);
    register.removeStudent(21);
    student(22, "Awa", "Voisin2");
    register.complet(directory);
    assertThat(loginIds()).containsExactly("22 a.voisin22");
  }

  @Test
  void norDoesANumberTakeANameThatEndsInADigit() {
    student(20, "Awa", "Voisin2");
    register.complet(directory);
    tables.execute("delete from account");
    tables.execute("delete from source_student");
    register.removeStudent(20);
    student(21, "Anne", "Voisin");
    student(22, "Alice", "Voisin");
    register.complet(directory);
    assertThat(loginIds()).containsExactly("21 a.voisin", "22 a.voisin3");
  }

  private void student(long id, String first, String family) {
    register.student(id).named(first, family).at(1);
  }

  private List<String> loginIds() {
    return tables.rows(
        "select s.id % 1000, a.login_id from account a"
            + " join source_student s on s.student_id = a.student_id order by s.id");
  }
}
