package fr.educonnect.proofs.mail;

import fr.educonnect.domain.contact.MailAddresses;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/**
 * A mail address as it was typed.
 *
 * @param address in the form in which addresses are compared; empty where it is wrong or not given
 * @param errors what is wrong, one thing at a time
 */
public record MailForm(Optional<String> address, List<FormMessage> errors) {

  /** The field. */
  public static final String MAIL = "mail";

  private static final String CONFIRM = "mail-confirm";

  /** The fields whose text may be shown again. */
  public static final List<String> SHOWN = List.of(MAIL, CONFIRM);

  private static final String INVALID = "mailInvalid";
  private static final String DIFFERENT = "mailsDiffer";

  /** An address that has to be given, twice. */
  public static MailForm readTwice(MultivaluedMap<String, String> form) {
    Optional<String> address = MailAddresses.normalise(form.getFirst(MAIL));
    if (address.isEmpty()) {
      return wrong(MAIL, INVALID);
    }
    return address.equals(MailAddresses.normalise(form.getFirst(CONFIRM)))
        ? new MailForm(address, List.of())
        : wrong(CONFIRM, DIFFERENT);
  }

  /** An address that may be left out. */
  public static MailForm readOptional(MultivaluedMap<String, String> form) {
    String typed = form.getFirst(MAIL);
    if (typed == null || typed.isBlank()) {
      return new MailForm(Optional.empty(), List.of());
    }
    Optional<String> address = MailAddresses.normalise(typed);
    return address.isEmpty() ? wrong(MAIL, INVALID) : new MailForm(address, List.of());
  }

  private static MailForm wrong(String field, String key) {
    return new MailForm(Optional.empty(), List.of(new FormMessage(field, key)));
  }

  @Override
  public String toString() {
    return "MailForm";
  }
}
