package fr.educonnect.signin.activation;

import fr.educonnect.proofs.birthdate.TypedDate;
import fr.educonnect.proofs.birthdate.TypedDate.Fields;
import fr.educonnect.proofs.mail.MailForm;
import fr.educonnect.proofs.password.PasswordForm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** A student's form as it was sent. */
record StudentForm(TypedDate date, PasswordForm password, MailForm mail) {

  static final String DAY = "day";
  static final String MONTH = "month";
  static final String YEAR = "year";

  /** The fields whose text may be shown again. */
  static final List<String> SHOWN = List.of(DAY, MONTH, YEAR, MailForm.MAIL);

  /**
   * Reads the form.
   *
   * @param password read already, under the realm's policy
   * @param today in Paris
   */
  static StudentForm read(
      MultivaluedMap<String, String> form, PasswordForm password, LocalDate today) {
    Fields fields = new Fields(form.getFirst(DAY), form.getFirst(MONTH), form.getFirst(YEAR));
    return new StudentForm(TypedDate.read(fields, today), password, MailForm.readOptional(form));
  }

  /** In the order of the page. */
  List<FormMessage> errors() {
    List<FormMessage> errors = new ArrayList<>();
    date.error().ifPresent(key -> errors.add(new FormMessage(DAY, key)));
    errors.addAll(password.errors());
    errors.addAll(mail.errors());
    return errors;
  }

  boolean isSound() {
    return errors().isEmpty();
  }

  @Override
  public String toString() {
    return "StudentForm";
  }
}
