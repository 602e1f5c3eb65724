package fr.educonnect.federation.saml;

import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.saml.SamlProtocol;

/** By which binding a service gets the answer to its sign-out. */
final class LogoutBinding {

  private LogoutBinding() {}

  /** The one that it used itself, or the other where it has an address for that only. */
  static String ofAnswer(KeycloakSession session, ClientModel service, String used) {
    return has(session, service, used) || !has(session, service, other(used)) ? used : other(used);
  }

  private static boolean has(KeycloakSession session, ClientModel service, String binding) {
    return SamlProtocol.getLogoutServiceUrl(session, service, binding, false) != null;
  }

  private static String other(String binding) {
    return SamlProtocol.SAML_POST_BINDING.equals(binding)
        ? SamlProtocol.SAML_REDIRECT_BINDING
        : SamlProtocol.SAML_POST_BINDING;
  }
}
