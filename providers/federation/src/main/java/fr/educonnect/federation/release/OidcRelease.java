package fr.educonnect.federation.release;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/** All claims of a scope, in one mapper. */
public final class OidcRelease extends AbstractOIDCProtocolMapper
    implements OIDCIDTokenMapper, UserInfoTokenMapper {

  @Override
  public String getId() {
    return "educonnect-oidc-release";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: claims of a scope";
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "What the scope gives of who signed in.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    List<ProviderConfigProperty> properties = new ArrayList<>();
    properties.add(
        new ProviderConfigProperty(
            Releases.POLICY, "Scope", "Scope", ProviderConfigProperty.STRING_TYPE, null));
    OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, OidcRelease.class);
    return properties;
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
  protected void setClaim(
      IDToken token,
      ProtocolMapperModel mapping,
      UserSessionModel userSession,
      KeycloakSession session,
      ClientSessionContext context) {
    Releases.of(session, userSession, context.getClientSession().getClient())
        .ifPresent(
            release -> token.getOtherClaims().putAll(release.claims(Releases.policy(mapping))));
  }
}
