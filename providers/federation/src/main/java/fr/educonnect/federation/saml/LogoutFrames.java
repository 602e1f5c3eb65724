package fr.educonnect.federation.saml;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.FrontChannelLogoutHandler;
import org.keycloak.protocol.oidc.FrontChannelLogoutHandler.ClientInfo;
import org.keycloak.protocol.oidc.OIDCAdvancedConfigWrapper;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * OpenID Connect services that hear of a sign-out in a frame of its last page. Keycloak gathers
 * them within one request and forgets them when a SAML service, which is told by a redirection of
 * the whole page, comes in between.
 */
record LogoutFrames(KeycloakSession session) {

  /** The page is left for a SAML service: frames wait for the request after it. */
  void postpone(UserSessionModel open) {
    if (FrontChannelLogoutHandler.current(session) != null) {
      open.getAuthenticatedClientSessions().values().stream()
          .filter(LogoutFrames::hasFrame)
          .forEach(this::again);
    }
  }

  /**
   * Shows the frames, if any, and goes on to the service that asked for the sign-out.
   *
   * @param answer makes the answer to that service, by redirection or as a form
   */
  Response before(Supplier<Response> answer) {
    FrontChannelLogoutHandler frames = FrontChannelLogoutHandler.current(session);
    if (frames == null) {
      return answer.get();
    }
    session
        .getProvider(LoginFormsProvider.class)
        .setAttribute("framesBeforeForm", frames.getClients());
    session
        .getProvider(SecurityHeadersProvider.class)
        .options()
        .allowFrameSrc(
            frames.getClients().stream()
                .map(ClientInfo::getFrontChannelLogoutUrl)
                .map(address -> URI.create(address).getAuthority())
                .collect(Collectors.joining(" ")));
    Response made = answer.get();
    return made.getLocation() == null
        ? made
        : frames.renderLogoutPage(made.getLocation().toString());
  }

  private static boolean hasFrame(AuthenticatedClientSessionModel service) {
    return OIDCLoginProtocol.LOGIN_PROTOCOL.equals(service.getProtocol())
        && service.getClient().isFrontchannelLogout()
        && OIDCAdvancedConfigWrapper.fromClientModel(service.getClient())
            .isFrontChannelLogoutEnabled();
  }

  private void again(AuthenticatedClientSessionModel service) {
    service.setAction(null);
    AuthenticationManager.setClientLogoutAction(
        session.getContext().getAuthenticationSession(),
        service.getClient().getId(),
        AuthenticationSessionModel.Action.AUTHENTICATE);
  }
}
