package fr.educonnect.signin.activation;

import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.proofs.birthdate.BirthDateForm;
import fr.educonnect.proofs.birthdate.BirthDatePage;
import fr.educonnect.proofs.mail.MailForm;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.utils.FormMessage;

/**
 * A guardian's form as it was sent. All that can be said without looking at a date is said at once.
 */
record GuardianForm(MailForm mail, PasswordForm password, BirthDateForm dates) {

  /**
   * Reads the form.
   *
   * @param password read already, under the realm's policy
   * @param children that the page asked about
   */
  static GuardianForm read(
      MultivaluedMap<String, String> form, PasswordForm password, List<Child> children) {
    return new GuardianForm(
        MailForm.readTwice(form),
        password,
        BirthDateForm.read(form, children, BirthDatePage.today()));
  }

  /** The fields whose text may be shown again. */
  static List<String> shown(List<Child> children) {
    return Stream.concat(MailForm.SHOWN.stream(), BirthDateForm.fields(children).stream()).toList();
  }

  /** In the order of the page. */
  List<FormMessage> errors() {
    return Stream.of(mail.errors(), password.errors(), dates.errors())
        .flatMap(List::stream)
        .toList();
  }

  boolean isSound() {
    return errors().isEmpty();
  }

  @Override
  public String toString() {
    return "GuardianForm";
  }
}
