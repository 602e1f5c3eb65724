package fr.educonnect.federation.logout;

import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.messages.Messages;

/** The page at the end of every sign-out that no service waits for. */
public final class SignedOutPage {

  private SignedOutPage() {}

  public static Response of(KeycloakSession session) {
    return session
        .getProvider(LoginFormsProvider.class)
        .setSuccess(Messages.SUCCESS_LOGOUT)
        .setAttribute("skipLink", true)
        .setDetachedAuthSession()
        .createInfoPage();
  }
}
