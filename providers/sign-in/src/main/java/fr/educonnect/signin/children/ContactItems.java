package fr.educonnect.signin.children;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.contact.ContactQuestion;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.Masked;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.mail.MailForm;
import fr.educonnect.proofs.mail.MailLimit;
import fr.educonnect.proofs.sms.TypedNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/**
 * The questions about mail and mobile: keep the account's own, or use the registers', which is
 * confirmed by its own link or code first; give one that the account lacks; or no reminder any
 * more.
 */
final class ContactItems {

  private static final String STEP_NAME = "contacts";
  private static final String HANDLED = "educonnect.contact-handled-";
  private static final String MOBILE = "mobile";

  private ContactItems() {}

  /** Those that are still open in this sign-in. */
  static List<ContactQuestion> open(JourneyVisit visit) {
    return visit.contactQuestions().stream()
        .filter(question -> visit.tab().getAuthNote(HANDLED + question.channel()) == null)
        .toList();
  }

  /** What the page is told; what is not the account's own is masked. */
  static List<Map<String, Object>> model(JourneyVisit visit, List<ContactQuestion> questions) {
    return questions.stream().map(question -> item(visit, question)).toList();
  }

  private static Map<String, Object> item(JourneyVisit visit, ContactQuestion question) {
    AccountContacts contacts = visit.account().contacts();
    Map<String, Object> item = new HashMap<>();
    item.put("channel", question.channel().name());
    item.put("kind", question.kind().name());
    boolean mail = question.channel() == Channel.MAIL;
    question
        .proposed()
        .ifPresent(value -> item.put("proposed", mail ? Masked.mail(value) : Masked.number(value)));
    (mail ? contacts.mail() : contacts.mobile())
        .ifPresent(value -> item.put("own", mail ? value : Masked.number(value)));
    contacts.pendingMail().filter(value -> mail).ifPresent(value -> item.put("pending", value));
    return item;
  }

  /** Takes a button of the page that is about a contact. */
  static void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    String step = Optional.ofNullable(form.getFirst(JourneyPage.STEP)).orElse("");
    if (step.equals("NO_REMINDERS")) {
      long account = visit.account().id();
      visit.directory().registerChoices().remind(account, false);
      visit.events(Journey.CHILDREN).done("no-reminders");
    }
    for (ContactQuestion question : open(visit)) {
      String channel = "_" + question.channel();
      if (step.equals("KEEP" + channel)) {
        keep(visit, question);
      } else if (step.equals("USE" + channel)) {
        question.proposed().ifPresent(value -> use(visit, question.channel(), value, form));
      } else if (step.equals("GIVE" + channel)) {
        give(visit, question.channel(), form);
      }
    }
  }

  /** The question is answered, for this sign-in at least. */
  static void handled(JourneyVisit visit, Channel channel) {
    visit.tab().setAuthNote(HANDLED + channel, "true");
  }

  private static void keep(JourneyVisit visit, ContactQuestion question) {
    long account = visit.account().id();
    question
        .proposed()
        .ifPresent(value -> visit.directory().registerChoices().refuse(account, value));
    visit.events(Journey.CHILDREN).done("keep-contact");
    handled(visit, question.channel());
  }

  private static void use(
      JourneyVisit visit, Channel channel, String value, MultivaluedMap<String, String> form) {
    if (channel == Channel.MAIL) {
      mail(visit, value, form);
    } else {
      NumberCode.ask(visit, value).ifPresent(key -> refuse(visit, MOBILE, key, form));
    }
  }

  private static void give(
      JourneyVisit visit, Channel channel, MultivaluedMap<String, String> form) {
    Optional<String> pending = visit.account().contacts().pendingMail();
    if (channel == Channel.SMS) {
      TypedNumber typed =
          TypedNumber.read(form.getFirst(MOBILE), visit.directory().smsDestinations());
      typed
          .error()
          .or(() -> NumberCode.ask(visit, typed.e164().orElseThrow()))
          .ifPresent(key -> refuse(visit, MOBILE, key, form));
    } else if (pending.isPresent() && !form.containsKey(MailForm.MAIL)) {
      mail(visit, pending.get(), form);
    } else {
      MailForm read = MailForm.readTwice(form);
      visit.refuse(read.errors(), form, MailForm.SHOWN);
      read.address().ifPresent(address -> mail(visit, address, form));
    }
  }

  // The address waits for its link; what is asked here is answered by that.
  private static void mail(
      JourneyVisit visit, String address, MultivaluedMap<String, String> form) {
    Optional<String> refused = MailLimit.of(visit).take();
    if (refused.isPresent()) {
      refuse(visit, FormMessage.GLOBAL, refused.get(), form);
    } else if (visit.apply(AccountChange.of(AccountEvent.CHANGE_MAIL).andMail(address))) {
      visit.events(Journey.CHILDREN).done(STEP_NAME, EventType.SEND_VERIFY_EMAIL);
      handled(visit, Channel.MAIL);
    }
  }

  private static void refuse(
      JourneyVisit visit, String field, String key, MultivaluedMap<String, String> form) {
    visit.events(Journey.CHILDREN).refused(STEP_NAME, "contact_refused");
    visit.refuse(List.of(new FormMessage(field, key)), form, List.of(MOBILE));
  }
}
