package fr.educonnect.franceconnect.older;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.proofs.guardianship.StepPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.constants.AdapterConstants;
import org.keycloak.forms.login.LoginFormsProvider;

/** An account that is there, from which one goes on to the service; or why there is none. */
final class NoticePage implements StepPage<OlderAccountVisit> {

  private static final String GO_ON = "GO_ON";

  @Override
  public Response show(OlderAccountVisit visit) {
    Step step = visit.place();
    Optional<AccountSnapshot> account = visit.active();
    boolean gone = step.hasAccount() && account.isEmpty();
    visit.events().started(step.label());
    // Whoever goes back to the sign-in page from here would be sent to the older desk again.
    visit.context().getAuthenticationSession().removeClientNote(AdapterConstants.KC_IDP_HINT);
    LoginFormsProvider page =
        visit.context().form().setAttribute("notice", (gone ? Step.UNKNOWN : step).name());
    account.ifPresent(known -> page.setAttribute("loginId", known.loginId()));
    return page.createForm("older-account-notice.ftl");
  }

  @Override
  public void submit(OlderAccountVisit visit, MultivaluedMap<String, String> form) {
    if (visit.place().hasAccount()
        && OlderAccountVisit.button(form).filter(GO_ON::equals).isPresent()) {
      visit.active().ifPresent(visit::signIn);
    }
  }
}
