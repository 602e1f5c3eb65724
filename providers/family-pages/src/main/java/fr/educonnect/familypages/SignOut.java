package fr.educonnect.familypages;

import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;

/** The end of sessions, asked for on a page. */
final class SignOut {

  /** Address of the form that ends this browser's session. */
  static final String HERE = "sign-out";

  /** Address of the form that ends all of them. */
  static final String EVERYWHERE = "sign-out-everywhere";

  private SignOut() {}

  /** Ends the browser's session as Keycloak does, which tells services and identity providers. */
  static Response here(FamilyVisit visit) {
    KeycloakSession session = visit.session();
    KeycloakContext context = session.getContext();
    UserSessionModel open = visit.open();
    open.setNote(AuthenticationManager.KEYCLOAK_LOGOUT_PROTOCOL, OIDCLoginProtocol.LOGIN_PROTOCOL);
    return AuthenticationManager.browserLogout(
        session,
        context.getRealm(),
        open,
        context.getUri(),
        context.getConnection(),
        context.getHttpRequest().getHttpHeaders());
  }

  /** Ends the account's other sessions, wherever they are, and then this one. */
  static Response everywhere(FamilyVisit visit) {
    visit.sessions().endOthers(visit.open().getId());
    return here(visit);
  }
}
