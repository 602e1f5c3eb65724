package fr.educonnect.signin.link;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.journey.WaitingTabs;
import fr.educonnect.signin.PasswordProof;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/**
 * A mail address is validated: at once in the browser that asked for it, and by identifier and
 * password elsewhere, so that a mistyped address gives a stranger nothing.
 */
final class MailValidation implements LinkAction {

  private static final String STEP = "mail";
  private static final String TEMPLATE = "link-mail.ftl";
  private static final String USERNAME = "username";
  private static final String PASSWORD = "password";
  private static final String REFUSED = "signInRefused";

  @Override
  public Response show(LinkVisit visit) {
    return page(visit, visit.pages().page());
  }

  @Override
  public Response act(LinkVisit visit, MultivaluedMap<String, String> form) {
    return visit.isSameBrowser() || isProved(visit, form) ? validate(visit) : refused(visit);
  }

  private static boolean isProved(LinkVisit visit, MultivaluedMap<String, String> form) {
    PasswordProof.Result result =
        PasswordProof.of(visit.session(), form.getFirst(USERNAME), form.getFirst(PASSWORD));
    boolean proved =
        result.account().filter(account -> account.id() == visit.account().id()).isPresent();
    if (!proved) {
      visit.events().refused(STEP, result.error().isEmpty() ? "other_account" : result.error());
    }
    return proved;
  }

  private static Response refused(LinkVisit visit) {
    List<FormMessage> errors = List.of(new FormMessage(USERNAME, REFUSED));
    return page(visit, visit.pages().refused(errors));
  }

  private static Response validate(LinkVisit visit) {
    ChangeOutcome outcome = visit.apply(AccountChange.of(AccountEvent.VALIDATE_MAIL));
    if (outcome != ChangeOutcome.APPLIED) {
      visit.events().refused(STEP, "link_dead");
      return visit.pages().dead();
    }
    visit.events().done(STEP, EventType.VERIFY_EMAIL);
    return WaitingTabs.goOn(visit.session(), visit.userId())
        .orElseGet(() -> visit.pages().done("MAIL", visit.link().clientId()));
  }

  private static Response page(LinkVisit visit, LoginFormsProvider page) {
    return page.setAttribute("sameBrowser", visit.isSameBrowser()).createForm(TEMPLATE);
  }
}
