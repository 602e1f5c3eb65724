package fr.educonnect.federation.pairwise;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.saml.mappers.AbstractSAMLProtocolMapper;
import org.keycloak.protocol.saml.mappers.NameIdMapperHelper;
import org.keycloak.protocol.saml.mappers.SAMLNameIdMapper;
import org.keycloak.provider.ProviderConfigProperty;

/** The persistent NameID, where its configuration names that format; nothing is stored for it. */
public final class PairwiseNameId extends AbstractSAMLProtocolMapper implements SAMLNameIdMapper {

  @Override
  public String getId() {
    return "educonnect-pairwise-name-id";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: pairwise NameID";
  }

  @Override
  public String getDisplayCategory() {
    return NameIdMapperHelper.NAMEID_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "An identifier of the person that no other service gets.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    List<ProviderConfigProperty> properties = new ArrayList<>();
    NameIdMapperHelper.setConfigProperties(properties);
    return properties;
  }

  @Override
  public String mapperNameId(
      String nameIdFormat,
      ProtocolMapperModel mapping,
      KeycloakSession session,
      UserSessionModel userSession,
      AuthenticatedClientSessionModel clientSession) {
    return ServiceIds.of(session, clientSession.getClient(), userSession.getUser())
        .map(ServiceIds::nameId)
        .orElse(null);
  }
}
