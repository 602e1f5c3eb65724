package fr.educonnect.signin;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.CookieAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Offers {@link OpenSessionAuthenticator} to authentication flows. */
public final class OpenSessionAuthenticatorFactory extends CookieAuthenticatorFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-open-session";

  private final OpenSessionAuthenticator step = new OpenSessionAuthenticator();

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return step;
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect open session";
  }

  @Override
  public String getHelpText() {
    return "A session that is open already, also where a service asks for unknown acr values.";
  }
}
