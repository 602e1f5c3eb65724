package fr.educonnect.federation.access;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.domain.federation.ServiceLimits.Refusal;
import fr.educonnect.federation.oidc.ProfileAcrMapper;
import fr.educonnect.proofs.flow.FlowUrls;
import fr.educonnect.proofs.flow.Outage;
import fr.educonnect.proofs.session.SessionEnd;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/** The last step before a service: it is due for whom the service is not. */
final class AccessAction implements RequiredActionProvider {

  /** Id in the realm's required actions. */
  static final String ID = "educonnect-access";

  private static final String TOLD_BY = "educonnect.access.error";
  private static final String PROTOCOL = "protocol";

  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    ProfileAcrMapper.note(tab);
    Optional<Refusal> refusal = entry(context).refusal();
    refusal.ifPresentOrElse(why -> tab.addRequiredAction(ID), () -> tab.removeRequiredAction(ID));
    if (PassiveRefusal.isPassive(tab)
        && refusal.filter(why -> why != Refusal.NO_CHILD).isPresent()) {
      throw PassiveRefusal.of(context, reason(refusal.get()));
    }
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    try {
      entry(context).refusal().ifPresentOrElse(why -> refuse(context, why), context::success);
    } catch (DirectoryException e) {
      outage(context, e);
    }
  }

  // Who has still to say whose guardian they are has a page to see, whatever the service wants.
  private static void refuse(RequiredActionContext context, Refusal why) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    boolean atOnce =
        PROTOCOL.equals(tab.getClient().getAttribute(TOLD_BY)) && RefusedPage.serviceWaits(context);
    if (atOnce && why != Refusal.NO_CHILD) {
      tellService(context, why);
    } else {
      // The page that is reloaded is shown again, it is no error.
      tab.setExecutionStatus(ID, ExecutionStatus.CHALLENGED);
      context.challenge(RefusedPage.show(context, entry(context), why));
    }
  }

  @Override
  public void processAction(RequiredActionContext context) {
    try {
      Optional<Refusal> refusal = entry(context).refusal();
      switch (RefusedPage.pressed(context)) {
        case SERVICE -> refusal.ifPresentOrElse(why -> tellService(context, why), context::success);
        case OTHER -> context.challenge(leave(context));
        case CHILDREN -> context.challenge(proveAgain(context));
        case NOTHING -> context.challenge(again(context));
      }
    } catch (DirectoryException e) {
      outage(context, e);
    }
  }

  // Keycloak answers the service in its protocol: access_denied, RequestDenied.
  private static void tellService(RequiredActionContext context, Refusal why) {
    context.getEvent().detail(Details.REASON, reason(why));
    context.failure(reason(why));
  }

  // The name of the reason is told to services and in events, and is stable.
  private static String reason(Refusal why) {
    return "not_for_this_person_" + why.name().toLowerCase(Locale.ROOT);
  }

  private static Response leave(RequiredActionContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    UserSessionModel open =
        context
            .getSession()
            .sessions()
            .getUserSession(context.getRealm(), tab.getParentSession().getId());
    if (open != null) {
      context.getEvent().clone().event(EventType.LOGOUT).session(open).success();
      new SessionEnd(context.getSession()).here(open);
    }
    return new FlowUrls(context).beginAgain();
  }

  // Children are asked about after a proof of who is there; an open session is none.
  private static Response proveAgain(RequiredActionContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    Response beginning = new FlowUrls(context).beginAgain();
    tab.setClientNote(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
    tab.setAuthNote(
        SamlProtocol.SAML_LOGIN_REQUEST_FORCEAUTHN, SamlProtocol.SAML_FORCEAUTHN_REQUIREMENT);
    return beginning;
  }

  private static Response again(RequiredActionContext context) {
    return AuthenticationManager.redirectToRequiredActions(
        context.getSession(),
        context.getRealm(),
        context.getAuthenticationSession(),
        context.getUriInfo(),
        ID);
  }

  private static void outage(RequiredActionContext context, DirectoryException e) {
    context.challenge(Outage.page("Access", context.form(), context.getActionUrl(), e));
  }

  private static Entry entry(RequiredActionContext context) {
    return new Entry(
        context.getSession(), context.getAuthenticationSession().getClient(), context.getUser());
  }

  @Override
  public void close() {
    // One instance for all, without state.
  }
}
