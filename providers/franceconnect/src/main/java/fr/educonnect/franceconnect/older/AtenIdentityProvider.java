package fr.educonnect.franceconnect.older;

import java.util.List;
import java.util.Objects;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.saml.SAMLEndpoint;
import org.keycloak.broker.saml.SAMLIdentityProvider;
import org.keycloak.broker.saml.SAMLIdentityProviderConfig;
import org.keycloak.dom.saml.v2.assertion.AssertionType;
import org.keycloak.dom.saml.v2.assertion.AttributeStatementType.ASTChoiceType;
import org.keycloak.dom.saml.v2.assertion.AttributeType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.saml.validators.DestinationValidator;
import org.keycloak.sessions.AuthenticationSessionModel;

/** An academy's older desk; its assertions name people by FrEduVecteur. */
final class AtenIdentityProvider extends SAMLIdentityProvider {

  AtenIdentityProvider(
      KeycloakSession session,
      SAMLIdentityProviderConfig config,
      DestinationValidator destinations) {
    super(session, config, destinations);
  }

  @Override
  public void preprocessFederatedIdentity(
      KeycloakSession session, RealmModel realm, BrokeredIdentityContext context) {
    super.preprocessFederatedIdentity(session, realm, context);
    AssertionType assertion =
        (AssertionType) context.getContextData().get(SAMLEndpoint.SAML_ASSERTION);
    BroughtVectors.keepOnly(values(assertion, DeskSettings.of(getConfig()).attribute()), context);
  }

  private static List<String> values(AssertionType assertion, String name) {
    return assertion.getAttributeStatements().stream()
        .flatMap(statement -> statement.getAttributes().stream())
        .map(ASTChoiceType::getAttribute)
        .filter(attribute -> isNamed(attribute, name))
        .flatMap(attribute -> attribute.getAttributeValue().stream())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  private static boolean isNamed(AttributeType attribute, String name) {
    return attribute != null
        && (name.equals(attribute.getName()) || name.equals(attribute.getFriendlyName()));
  }

  // Keycloak's own would keep the assertion's name of the person for a logout that is not asked.
  @Override
  public void authenticationFinished(
      AuthenticationSessionModel tab, BrokeredIdentityContext context) {
    BroughtVectors.unlink(session, tab, context);
  }
}
