package fr.educonnect.federation.release;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * The claims that a service gets beyond those of its scopes; of the scope that all services have.
 */
public final class OidcAdditions extends AbstractOIDCProtocolMapper
    implements OIDCIDTokenMapper, UserInfoTokenMapper {

  @Override
  public String getId() {
    return "educonnect-oidc-additions";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: additions of a service";
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "What the service's own terms add, each with its legal reason.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    List<ProviderConfigProperty> properties = new ArrayList<>();
    OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, OidcAdditions.class);
    return properties;
  }

  @Override
  protected void setClaim(
      IDToken token,
      ProtocolMapperModel mapping,
      UserSessionModel userSession,
      KeycloakSession session,
      ClientSessionContext context) {
    Releases.of(session, userSession, context.getClientSession().getClient())
        .ifPresent(release -> token.getOtherClaims().putAll(release.additionalClaims()));
  }
}
