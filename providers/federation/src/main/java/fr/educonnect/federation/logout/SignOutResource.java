package fr.educonnect.federation.logout;

import fr.educonnect.federation.paths.TodaysPaths;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.util.CacheControlUtil;

/** Signs this browser out at once. */
public final class SignOutResource {
  private final KeycloakSession session;

  SignOutResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * @param target where to go afterwards
   * @param sameInOtherWords the same, as other services name it
   */
  @GET
  public Response signOut(
      @QueryParam("return") String target, @QueryParam("ReturnTo") String sameInOtherWords) {
    KeycloakContext context = session.getContext();
    if (!TodaysPaths.REALM.equals(context.getRealm().getName())) {
      throw new NotFoundException();
    }
    CacheControlUtil.noBackButtonCacheControlHeader(session);
    Optional<URI> back =
        Stream.of(Optional.ofNullable(target), Optional.ofNullable(sameInOtherWords))
            .flatMap(Optional::stream)
            .findFirst()
            .flatMap(new RegisteredServices(session)::address);
    AuthResult open =
        AuthenticationManager.authenticateIdentityCookie(session, context.getRealm(), false);
    return open == null ? goOn(back) : end(open.session(), back);
  }

  private Response goOn(Optional<URI> back) {
    return back.map(address -> Response.seeOther(address).build())
        .orElseGet(() -> SignedOutPage.of(session));
  }

  // Keycloak's way out: FranceConnect, where the session came from it, and back; then the services,
  // one after the other; then what is noted here.
  private Response end(UserSessionModel open, Optional<URI> back) {
    KeycloakContext context = session.getContext();
    open.setNote(AuthenticationManager.KEYCLOAK_LOGOUT_PROTOCOL, OIDCLoginProtocol.LOGIN_PROTOCOL);
    AuthenticationSessionManager tabs = new AuthenticationSessionManager(session);
    AuthenticationManager.createOrJoinLogoutSession(
            session, context.getRealm(), tabs, open, true, true)
        .setAuthNote(OIDCLoginProtocol.LOGOUT_REDIRECT_URI, back.map(URI::toString).orElse(null));
    return AuthenticationManager.browserLogout(
        session,
        context.getRealm(),
        open,
        context.getUri(),
        context.getConnection(),
        context.getHttpRequest().getHttpHeaders());
  }
}
