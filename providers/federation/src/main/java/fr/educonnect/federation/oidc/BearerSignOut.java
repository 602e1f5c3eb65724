package fr.educonnect.federation.oidc;

import fr.educonnect.proofs.session.SessionEnd;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.keycloak.OAuthErrorException;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.representations.IDToken;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.util.TokenUtil;

/**
 * The sign-out of services that ask for it from their server, with the ID token in the place of an
 * access token. As with {@code id_token_hint} (OpenID Connect RP-Initiated Logout 1.0, section 4)
 * an expired token will do, for the sign-in is usually longer ago than it lives.
 */
public final class BearerSignOut {

  private final KeycloakSession session;
  private final RealmModel realm;

  BearerSignOut(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  @GET
  public Response get() {
    return signOut();
  }

  @POST
  public Response post() {
    return signOut();
  }

  private Response signOut() {
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    Optional<IDToken> token =
        Optional.ofNullable(AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(headers))
            .map(AppAuthManager.AuthHeader::getToken)
            .map(text -> session.tokens().decode(text, IDToken.class))
            .filter(this::isOurs);
    if (token.isEmpty()) {
      return answer(
          Status.UNAUTHORIZED, "{\"error\":\"" + OAuthErrorException.INVALID_TOKEN + "\"}");
    }
    token.flatMap(this::open).ifPresent(this::end);
    return answer(Status.OK, "{}");
  }

  private boolean isOurs(IDToken token) {
    String issuer = Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName());
    return TokenUtil.TOKEN_TYPE_ID.equals(token.getType())
        && issuer.equals(token.getIssuer())
        && service(token).isPresent();
  }

  private Optional<ClientModel> service(IDToken token) {
    return Optional.ofNullable(token.getIssuedFor())
        .map(realm::getClientByClientId)
        .filter(ClientModel::isEnabled);
  }

  // The session in which the service was given the token: not a later one under the same number.
  private Optional<UserSessionModel> open(IDToken token) {
    return Optional.ofNullable(token.getSessionId())
        .map(id -> session.sessions().getUserSession(realm, id))
        .filter(open -> token.getIat() != null && token.getIat() + 1 >= open.getStarted())
        .filter(
            open ->
                service(token)
                    .map(one -> open.getAuthenticatedClientSessionByClient(one.getId()))
                    .isPresent());
  }

  private void end(UserSessionModel open) {
    new EventBuilder(realm, session, session.getContext().getConnection())
        .event(EventType.LOGOUT)
        .session(open)
        .user(open.getUser())
        .success();
    new SessionEnd(session).of(open);
  }

  private static Response answer(Status status, String body) {
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(body);
    if (status == Status.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
    return answer.build();
  }
}
