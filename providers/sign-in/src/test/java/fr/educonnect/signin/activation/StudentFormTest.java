package fr.educonnect.signin.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.SomeForm;
import fr.educonnect.proofs.password.PasswordForm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;

class StudentFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PasswordForm SOUND = new PasswordForm("tournesol-7", List.of());

  @Test
  void isSoundWithoutAnAddress() {
    StudentForm read =
        StudentForm.read(SomeForm.of("day", "4", "month", "3", "year", "2012"), SOUND, TODAY);
    assertThat(read.isSound()).isTrue();
    assertThat(read.date().date()).contains(LocalDate.of(2012, 3, 4));
    assertThat(read.mail().address()).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongInTheOrderOfThePage() {
    PasswordForm refused =
        new PasswordForm("", List.of(new FormMessage("password-new", "passwordMissing")));
    StudentForm read = StudentForm.read(SomeForm.of("mail", "x", "day", "4"), refused, TODAY);
    assertThat(read.isSound()).isFalse();
    assertThat(read.errors())
        .extracting(FormMessage::getField)
        .containsExactly("day", "password-new", "mail");
  }

  @Test
  void showsNoPasswordAgain() {
    assertThat(StudentForm.SHOWN).containsExactly("day", "month", "year", "mail");
  }
}
