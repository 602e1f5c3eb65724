package fr.educonnect.signin.recovery;

import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.contact.MailAddresses;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.SmsDestinations;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;

/**
 * What was typed by somebody who forgot something, in one form for what is the same.
 *
 * @param channel by which the answer goes
 * @param typed identifier (folded), mail address (lower case) or number (E.164)
 * @param name where it was asked for
 * @param errors what is wrong; empty if it can be looked up
 */
record RecoveryForm(
    Channel channel, String typed, Optional<TypedName> name, List<FormMessage> errors) {

  /** Fields whose text is shown again. */
  static final List<String> FIELDS = List.of("login", "contact", "lastName", "firstName");

  private static final String LOGIN = "login";
  private static final String CHANNEL = "channel";
  private static final String CONTACT = "contact";
  private static final String LAST_NAME = "lastName";
  private static final String FIRST_NAME = "firstName";

  private static final String LOGIN_MISSING = "loginMissing";
  private static final String CONTACT_INVALID = "contactInvalid";
  private static final String NAME_MISSING = "nameMissing";

  private static final int LONGEST = 100;

  /** Reads the form of a forgotten password: identifier, and one of two ways. */
  static RecoveryForm password(MultivaluedMap<String, String> form, Profile profile) {
    String login = LoginId.fold(text(form, LOGIN));
    boolean sms = profile == Profile.GUARDIAN && Channel.SMS.name().equals(text(form, CHANNEL));
    boolean sound = !login.isEmpty() && login.length() <= LONGEST;
    return new RecoveryForm(
        sms ? Channel.SMS : Channel.MAIL,
        login,
        Optional.empty(),
        sound ? List.of() : List.of(new FormMessage(LOGIN, LOGIN_MISSING)));
  }

  /** Reads the form of a forgotten identifier: contact and name. Students have mail only. */
  static RecoveryForm identifier(
      MultivaluedMap<String, String> form, Profile profile, SmsDestinations destinations) {
    String contact = text(form, CONTACT);
    boolean mail = profile == Profile.STUDENT || contact.indexOf('@') >= 0;
    Optional<String> read =
        mail
            ? MailAddresses.normalise(contact).map(address -> address.toLowerCase(Locale.ROOT))
            : TypedNumber.read(contact, destinations).e164();
    List<FormMessage> errors = new ArrayList<>();
    if (read.isEmpty()) {
      errors.add(new FormMessage(CONTACT, CONTACT_INVALID));
    }
    for (String field : List.of(LAST_NAME, FIRST_NAME)) {
      String name = text(form, field);
      if (name.isEmpty() || name.length() > LONGEST) {
        errors.add(new FormMessage(field, NAME_MISSING));
      }
    }
    return new RecoveryForm(
        mail ? Channel.MAIL : Channel.SMS,
        read.orElse(""),
        Optional.of(new TypedName(text(form, LAST_NAME), text(form, FIRST_NAME))),
        errors);
  }

  private static String text(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).map(String::strip).orElse("");
  }

  @Override
  public String toString() {
    return "RecoveryForm by " + channel;
  }
}
