package fr.educonnect.signin.validation;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.proof.Masked;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.mail.MailForm;
import fr.educonnect.proofs.mail.MailLimit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/** Waits for the link to be followed. */
public final class MailPendingPage implements JourneyPage {

  private static final String STEP_NAME = "mail";
  private static final String RESEND = "RESEND";
  private static final String CORRECT = "CORRECT";
  private static final String REASON = "mail_limit";

  @Override
  public Response show(JourneyVisit visit) {
    visit.events(Journey.ACTIVATION).started(STEP_NAME);
    return visit
        .page()
        .setAttribute(
            "maskedMail", visit.account().contacts().pendingMail().map(Masked::mail).orElse(""))
        .setAttribute("resendAfterSeconds", MailLimit.secondsLeft(visit.tab()))
        .createForm("mail-pending.ftl");
  }

  @Override
  public void submit(JourneyVisit visit, MultivaluedMap<String, String> form) {
    visit.forms().clear();
    String step = Optional.ofNullable(form.getFirst(STEP)).orElse("");
    switch (step) {
      case RESEND -> resend(visit, form);
      case CORRECT -> correct(visit, form);
      default -> {}
    }
  }

  private static void resend(JourneyVisit visit, MultivaluedMap<String, String> form) {
    Optional<String> refused = MailLimit.of(visit).take();
    if (refused.isPresent()) {
      refuse(visit, form, refused.get(), List.of());
    } else {
      send(visit, AccountChange.of(AccountEvent.RESEND_ACTIVATION_MAIL), "resend");
    }
  }

  private static void correct(JourneyVisit visit, MultivaluedMap<String, String> form) {
    MailForm read = MailForm.readTwice(form);
    if (read.address().isEmpty()) {
      visit.refuse(read.errors(), form, MailForm.SHOWN);
      return;
    }
    Optional<String> refused = MailLimit.of(visit).takeCorrection();
    if (refused.isPresent()) {
      refuse(visit, form, refused.get(), MailForm.SHOWN);
    } else {
      AccountChange change = AccountChange.of(AccountEvent.CORRECT_MAIL);
      send(visit, change.andMail(read.address().get()), "correct-mail");
    }
  }

  private static void refuse(
      JourneyVisit visit, MultivaluedMap<String, String> form, String key, List<String> shown) {
    visit.refuse(List.of(new FormMessage(FormMessage.GLOBAL, key)), form, shown);
    visit.events(Journey.ACTIVATION).refused(STEP_NAME, REASON);
  }

  private static void send(JourneyVisit visit, AccountChange change, String step) {
    if (visit.apply(change)) {
      MailLimit.sent(visit.tab());
      visit.events(Journey.ACTIVATION).done(step, EventType.SEND_VERIFY_EMAIL);
    }
  }
}
