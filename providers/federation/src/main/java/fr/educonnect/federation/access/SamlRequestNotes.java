package fr.educonnect.federation.access;

import fr.educonnect.domain.federation.ProfileHint;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.dom.saml.v2.protocol.AuthnRequestType;
import org.keycloak.dom.saml.v2.protocol.RequestedAuthnContextType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.preprocessor.SamlAuthenticationPreprocessor;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Notes in a tab what a SAML request says of the sign-in: which profile it expects, where OpenID
 * Connect has it too, and whether any page may be shown. Classes of authentication contexts that
 * stand for a profile are taken out of the request, so that Keycloak judges the others only.
 */
public final class SamlRequestNotes implements SamlAuthenticationPreprocessor {

  @Override
  public AuthnRequestType beforeProcessingLoginRequest(
      AuthnRequestType request, AuthenticationSessionModel tab) {
    if (Boolean.TRUE.equals(request.isIsPassive())) {
      PassiveRefusal.note(tab);
    }
    RequestedAuthnContextType contexts = request.getRequestedAuthnContext();
    if (contexts != null) {
      List<String> classes = List.copyOf(contexts.getAuthnContextClassRef());
      ProfileHint.ofContextClasses(classes)
          .ifPresent(hint -> tab.setClientNote(OIDCLoginProtocol.ACR_PARAM, hint.acr()));
      classes.stream()
          .filter(ProfileHint::isContextClass)
          .forEach(contexts::removeAuthnContextClassRef);
    }
    return request;
  }

  @Override
  public String getId() {
    return "educonnect-request-notes";
  }

  @Override
  public SamlAuthenticationPreprocessor create(KeycloakSession session) {
    return this;
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
