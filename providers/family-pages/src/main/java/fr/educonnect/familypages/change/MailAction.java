package fr.educonnect.familypages.change;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.mail.MailForm;
import fr.educonnect.proofs.mail.MailLimit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** Another mail address, which waits until the link that is sent to it is followed. */
final class MailAction extends ChangeAction {

  private static final String STEP_NAME = "form";
  private static final String SAME = "mailSame";

  MailAction() {
    super(FamilyAction.MAIL.id());
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    return true;
  }

  @Override
  protected Response show(JourneyVisit visit) {
    visit.events(Journey.ACCOUNT_MAIL).started(STEP_NAME);
    AccountContacts contacts = visit.account().contacts();
    LoginFormsProvider page = leavable(visit);
    contacts.mail().ifPresent(mail -> page.setAttribute("currentMail", mail));
    contacts.pendingMail().ifPresent(mail -> page.setAttribute("pendingMail", mail));
    return page.createForm("account-mail.ftl");
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    MailForm read = MailForm.readTwice(form);
    List<FormMessage> errors = errors(visit, read);
    visit.refuse(errors, form, MailForm.SHOWN);
    if (!errors.isEmpty()) {
      return false;
    }
    AccountChange change = AccountChange.of(AccountEvent.CHANGE_MAIL);
    if (!visit.apply(change.andMail(read.address().orElseThrow()))) {
      return false;
    }
    visit.events(Journey.ACCOUNT_MAIL).done(STEP_NAME, EventType.SEND_VERIFY_EMAIL);
    return true;
  }

  private static List<FormMessage> errors(JourneyVisit visit, MailForm read) {
    if (read.address().isEmpty()) {
      return read.errors();
    }
    AccountContacts contacts = visit.account().contacts();
    if (contacts.mail().filter(read.address().get()::equalsIgnoreCase).isPresent()) {
      return List.of(new FormMessage(MailForm.MAIL, SAME));
    }
    return limit(visit, contacts.pendingMail().filter(read.address().get()::equalsIgnoreCase))
        .map(key -> new FormMessage(MailForm.MAIL, key))
        .stream()
        .toList();
  }

  // The same address once more is the same link once more.
  private static Optional<String> limit(JourneyVisit visit, Optional<String> again) {
    MailLimit limit = MailLimit.of(visit);
    Optional<String> refused = again.isPresent() ? limit.take() : limit.takeCorrection();
    refused.ifPresent(why -> visit.events(Journey.ACCOUNT_MAIL).refused(STEP_NAME, "mail_limit"));
    return refused;
  }
}
