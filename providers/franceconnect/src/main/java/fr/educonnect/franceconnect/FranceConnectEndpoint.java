package fr.educonnect.franceconnect;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.franceconnect.account.AnswerForAccount;
import fr.educonnect.franceconnect.firstlogin.Proved;
import fr.educonnect.franceconnect.older.Handover;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.broker.provider.UserAuthenticationIdentityProvider.AuthenticationCallback;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.ErrorPage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.resources.IdentityBrokerService;
import org.keycloak.services.resources.RealmsResource;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Where FranceConnect sends people back to, after signing in and after signing out. Keycloak finds
 * the browser's tab by the state, also for errors, and goes on with whoever was found out; what is
 * refused in between is answered by {@link WayBack}.
 */
public final class FranceConnectEndpoint {
  private static final String LOGOUT_RESPONSE = "logout_response";

  /** Code, tab and client. */
  private static final int STATE_PARTS = 3;

  private final AuthenticationCallback callback;
  private final RealmModel realm;
  private final EventBuilder event;
  private final FranceConnectProvider provider;
  private final KeycloakSession session;

  FranceConnectEndpoint(
      AuthenticationCallback callback,
      RealmModel realm,
      EventBuilder event,
      FranceConnectProvider provider) {
    this.callback = callback;
    this.realm = realm;
    this.event = event;
    this.provider = provider;
    this.session = provider.session();
  }

  /** After signing in: with a code, or with an error. */
  @GET
  public Response authResponse(
      @QueryParam("state") String state,
      @QueryParam("code") String code,
      @QueryParam("error") String error) {
    if (!isOurs(state)) {
      event.event(EventType.IDENTITY_PROVIDER_LOGIN).error(Refusal.STATE.event());
      return ErrorPage.error(session, null, Response.Status.BAD_REQUEST, Refusal.STATE.message());
    }
    AuthenticationSessionModel tab;
    try {
      tab = callback.getAndVerifyAuthenticationSession(state);
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
    session.getContext().setAuthenticationSession(tab);
    WayBack wayBack = new WayBack(session, event, provider.getConfig());
    if (error != null) {
      return wayBack.refused(tab, Refusal.ofError(error));
    }
    return code == null ? wayBack.refused(tab, Refusal.CODE_MISSING) : signIn(tab, code, wayBack);
  }

  // Whether it looks like a state of Keycloak's; whether it is one, Keycloak finds out.
  private static boolean isOurs(String state) {
    return state != null && state.split("\\.", -1).length >= STATE_PARTS;
  }

  private Response signIn(AuthenticationSessionModel tab, String code, WayBack wayBack) {
    BrokeredIdentityContext identity;
    try {
      String answer = provider.redeem(new OneCode(code, callback, realm, event));
      identity = provider.getFederatedIdentity(answer);
    } catch (RefusedException e) {
      return wayBack.refused(tab, e);
    } catch (IdentityBrokerException e) {
      return wayBack.refused(tab, new RefusedException(Refusal.ANSWER_UNREADABLE, e));
    }
    identity.setIdp(provider);
    identity.setAuthenticationSession(tab);
    try {
      return answer(identity);
    } catch (WebApplicationException e) {
      return e.getResponse();
    } catch (DirectoryException e) {
      return wayBack.outage(tab, e);
    }
  }

  private Response answer(BrokeredIdentityContext identity) {
    AuthenticationSessionModel tab = identity.getAuthenticationSession();
    AnswerForAccount linking = new AnswerForAccount(session, tab);
    if (!linking.isAwaited()) {
      return signIn(tab, identity);
    }
    provider.isUsedIn(tab, identity);
    return linking.take(Person.of(identity));
  }

  // Keycloak begins the flow of a first sign-in with an empty tab: what was proved goes in after.
  private Response signIn(AuthenticationSessionModel tab, BrokeredIdentityContext identity) {
    Optional<Proved> proved = new Handover(session, tab).take();
    Response answer = callback.authenticated(identity);
    proved.ifPresent(account -> account.into(tab));
    return answer;
  }

  /** A code, and for whom it is redeemed. */
  record OneCode(
      String code, AuthenticationCallback callback, RealmModel realm, EventBuilder event) {}

  /** After signing out: on to the service. */
  @GET
  @Path(LOGOUT_RESPONSE)
  public Response logoutResponse(@QueryParam("state") String state) {
    SignOuts signOuts = new SignOuts(session);
    Optional<UserSessionModel> leaving = signOuts.end(realm, state);
    if (leaving.isEmpty()) {
      leaving = signOuts.ofThisBrowser(realm);
    }
    if (leaving.isEmpty()) {
      event.event(EventType.LOGOUT).error(Errors.USER_SESSION_NOT_FOUND);
      return ErrorPage.error(
          session, null, Response.Status.BAD_REQUEST, Messages.SESSION_NOT_ACTIVE);
    }
    return AuthenticationManager.finishBrowserLogout(
        session,
        realm,
        leaving.get(),
        session.getContext().getUri(),
        session.getContext().getConnection(),
        session.getContext().getHttpRequest().getHttpHeaders());
  }

  /** The address that FranceConnect has to know for signing out. */
  static String logoutResponse(UriInfo uriInfo, RealmModel realm, String alias) {
    return RealmsResource.brokerUrl(uriInfo)
        .path(IdentityBrokerService.class, "getEndpoint")
        .path(LOGOUT_RESPONSE)
        .build(realm.getName(), alias)
        .toString();
  }
}
