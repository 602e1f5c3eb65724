package fr.educonnect.signin;

import fr.educonnect.proofs.session.SessionEnd;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.CookieAuthenticator;
import org.keycloak.events.EventType;
import org.keycloak.models.Constants;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Keycloak's step that lets a session which is open already do. The realm has no levels of
 * security, but Keycloak takes every {@code acr_values} that it does not know for one that no
 * session has reached, and would ask for the password; OpenID Connect (Core, 3.1.2.1) has them
 * voluntary. A claim {@code acr} that is essential stays as it is.
 *
 * <p>A session that its person has left, but of which a service did not hear, is none.
 */
final class OpenSessionAuthenticator extends CookieAuthenticator {

  /** A proof at this request: what {@code acr} is then. */
  private static final String NEW_PROOF = "1";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    if (isLeft(context)) {
      context.attempted();
    } else {
      goOn(context);
    }
  }

  private static boolean isLeft(AuthenticationFlowContext context) {
    AuthResult open =
        AuthenticationManager.authenticateIdentityCookie(
            context.getSession(), context.getRealm(), true);
    boolean left = open != null && new SessionEnd(context.getSession()).hereIfLeft(open.session());
    if (left) {
      context
          .newEvent()
          .event(EventType.LOGOUT)
          .session(open.session())
          .user(open.user())
          .success();
    }
    return left;
  }

  private void goOn(AuthenticationFlowContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    boolean essential =
        Boolean.parseBoolean(tab.getClientNote(Constants.FORCE_LEVEL_OF_AUTHENTICATION));
    String level = tab.getClientNote(Constants.REQUESTED_LEVEL_OF_AUTHENTICATION);
    if (!essential && !NEW_PROOF.equals(level)) {
      tab.removeClientNote(Constants.REQUESTED_LEVEL_OF_AUTHENTICATION);
    }
    super.authenticate(context);
  }
}
