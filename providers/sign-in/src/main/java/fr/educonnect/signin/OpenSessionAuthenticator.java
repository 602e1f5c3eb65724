package fr.educonnect.signin;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.CookieAuthenticator;
import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Keycloak's step that lets a session which is open already do. The realm has no levels of
 * security, but Keycloak takes every {@code acr_values} that it does not know for one that no
 * session has reached, and would ask for the password; OpenID Connect (Core, 3.1.2.1) has them
 * voluntary. A claim {@code acr} that is essential stays as it is.
 */
final class OpenSessionAuthenticator extends CookieAuthenticator {

  /** A proof at this request: what {@code acr} is then. */
  private static final String NEW_PROOF = "1";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
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
