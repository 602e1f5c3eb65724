package fr.educonnect.federation.release;

import fr.educonnect.domain.federation.Attribute;
import fr.educonnect.domain.federation.Release;
import java.util.List;
import org.keycloak.dom.saml.v2.assertion.AttributeStatementType;
import org.keycloak.dom.saml.v2.assertion.AttributeStatementType.ASTChoiceType;
import org.keycloak.dom.saml.v2.assertion.AttributeType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.saml.mappers.AbstractSAMLProtocolMapper;
import org.keycloak.protocol.saml.mappers.AttributeStatementHelper;
import org.keycloak.protocol.saml.mappers.SAMLAttributeStatementMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.saml.common.constants.JBossSAMLURIConstants;

/** All attributes that a policy gives a service, in one mapper. */
public final class SamlRelease extends AbstractSAMLProtocolMapper
    implements SAMLAttributeStatementMapper {

  private static final List<ProviderConfigProperty> PROPERTIES =
      List.of(
          new ProviderConfigProperty(
              Releases.POLICY,
              "Policy",
              "fredu-service, fredu-ent, fredu-vecteur or supann",
              ProviderConfigProperty.STRING_TYPE,
              null));

  @Override
  public String getId() {
    return "educonnect-saml-release";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: attributes of a release policy";
  }

  @Override
  public String getDisplayCategory() {
    return AttributeStatementHelper.ATTRIBUTE_STATEMENT_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "What the policy gives, and the additions of the service.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return PROPERTIES;
  }

  @Override
  public void validateConfig(
      KeycloakSession session,
      RealmModel realm,
      ProtocolMapperContainerModel container,
      ProtocolMapperModel mapping)
      throws ProtocolMapperConfigException {
    Releases.check(mapping);
  }

  @Override
  public void transformAttributeStatement(
      AttributeStatementType statement,
      ProtocolMapperModel mapping,
      KeycloakSession session,
      UserSessionModel userSession,
      AuthenticatedClientSessionModel clientSession) {
    Releases.of(session, userSession, clientSession.getClient())
        .ifPresent(
            release ->
                release
                    .attributes(Releases.policy(mapping))
                    .forEach((attribute, values) -> add(statement, release, attribute, values)));
  }

  // Of two policies that one service has, each attribute is said once.
  private static void add(
      AttributeStatementType statement, Release release, Attribute attribute, List<String> values) {
    String name = release.terms().nameOf(attribute);
    boolean known =
        statement.getAttributes().stream()
            .anyMatch(choice -> choice.getAttribute().getName().equals(name));
    if (!known) {
      AttributeType added = new AttributeType(name);
      added.setNameFormat(format(name).get());
      added.setFriendlyName(attribute.friendlyName());
      values.forEach(added::addAttributeValue);
      statement.addAttribute(new ASTChoiceType(added));
    }
  }

  private static JBossSAMLURIConstants format(String name) {
    return name.contains(":")
        ? JBossSAMLURIConstants.ATTRIBUTE_FORMAT_URI
        : JBossSAMLURIConstants.ATTRIBUTE_FORMAT_BASIC;
  }
}
