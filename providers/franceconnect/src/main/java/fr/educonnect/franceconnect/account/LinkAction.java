package fr.educonnect.franceconnect.account;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.franceconnect.FranceConnectProviderFactory;
import fr.educonnect.franceconnect.Refusal;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyPage;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.services.resources.IdentityBrokerService;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.Action;

/** FranceConnect is to open the account; the page leads there, its answer comes back elsewhere. */
final class LinkAction extends ChangeAction {

  /** Of the required action. */
  static final String ID = "educonnect-franceconnect";

  static final String STEP_NAME = "link";
  private static final String GO = "GO";

  LinkAction() {
    super(ID);
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    return visit.account().profile() == Profile.GUARDIAN;
  }

  @Override
  protected Response show(JourneyVisit visit) {
    if (new LinkNotes(visit.tab()).leaves()) {
      return toFranceConnect(visit);
    }
    visit.events(Journey.ACCOUNT_FRANCECONNECT).started(STEP_NAME);
    LoginFormsProvider page =
        leavable(visit).setAttribute("linked", visit.account().franceConnect().isPresent());
    new LinkNotes(visit.tab()).refusal().ifPresent(why -> page.setAttribute("refusal", why));
    return page.createForm("account-franceconnect.ftl");
  }

  // A link, not a form: the page's headers let forms lead to our own pages and services only.
  @Override
  protected void followed(JourneyVisit visit) {
    super.followed(visit);
    MultivaluedMap<String, String> query =
        visit.session().getContext().getUri().getQueryParameters();
    if (!GO.equals(query.getFirst(JourneyPage.STEP))) {
      return;
    }
    if (isThere(visit.session())) {
      new LinkNotes(visit.tab()).ask();
    } else {
      visit.refuse(
          List.of(new FormMessage(FormMessage.GLOBAL, Refusal.UNAVAILABLE.linkMessage())),
          query,
          List.of());
    }
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    return false;
  }

  private static boolean isThere(KeycloakSession session) {
    IdentityProviderModel provider =
        session.identityProviders().getByAlias(FranceConnectProviderFactory.ALIAS);
    return provider != null && provider.isEnabled();
  }

  // As Keycloak's own action does. Whoever goes back from there is let go on from the sign-in's
  // beginning, which lets whoever is signed in pass to the page.
  private static Response toFranceConnect(JourneyVisit visit) {
    AuthenticationSessionModel tab = visit.tab();
    ClientSessionCode<AuthenticationSessionModel> code =
        new ClientSessionCode<>(visit.session(), tab.getRealm(), tab);
    code.setAction(Action.AUTHENTICATE.name());
    tab.setAuthNote(
        AuthenticationProcessor.CURRENT_FLOW_PATH, LoginActionsService.AUTHENTICATE_PATH);
    return new IdentityBrokerService(visit.session())
        .performClientInitiatedAccountLogin(FranceConnectProviderFactory.ALIAS, code);
  }
}
