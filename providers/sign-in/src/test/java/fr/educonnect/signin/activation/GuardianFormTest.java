package fr.educonnect.signin.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.proofs.SomeForm;
import fr.educonnect.proofs.password.PasswordForm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;

class GuardianFormTest {

  private static final PasswordForm SOUND = new PasswordForm("tournesol-7", List.of());
  private static final List<Child> CHILDREN =
      List.of(new Child(7, "Zoé", List.of(), Optional.empty(), LinkStatus.PROPOSED));

  @Test
  void isSoundWithAddressPasswordAndAnAnswerForEachChild() {
    GuardianForm read =
        GuardianForm.read(
            SomeForm.of("mail", "a@example.org", "mail-confirm", "a@example.org", "legal-7", "NO"),
            SOUND,
            CHILDREN);
    assertThat(read.errors()).isEmpty();
    assertThat(read.isSound()).isTrue();
  }

  @Test
  void tellsAllThatIsWrongInTheOrderOfThePageSoThatNoDateIsTried() {
    PasswordForm refused =
        new PasswordForm("", List.of(new FormMessage("password-new", "passwordMissing")));
    GuardianForm read = GuardianForm.read(SomeForm.of(), refused, CHILDREN);
    assertThat(read.isSound()).isFalse();
    assertThat(read.errors())
        .extracting(FormMessage::getField)
        .containsExactly("mail", "password-new", "legal-7");
  }

  @Test
  void showsNoPasswordAgain() {
    assertThat(GuardianForm.shown(CHILDREN))
        .contains("mail", "day-7", "legal-7")
        .noneMatch(field -> field.startsWith("password"));
  }
}
