package fr.educonnect.federation.pairwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.LogoutTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;
import org.keycloak.representations.LogoutToken;

/**
 * The subject, the same in all that one service gets. Keycloak's own mappers of this kind hash the
 * user's id without a key and take the service for its redirect addresses.
 */
public final class PairwiseSubject extends AbstractOIDCProtocolMapper
    implements OIDCAccessTokenMapper,
        OIDCIDTokenMapper,
        UserInfoTokenMapper,
        TokenIntrospectionTokenMapper,
        LogoutTokenMapper {

  @Override
  public String getId() {
    return "educonnect-pairwise-subject";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: pairwise subject";
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "An identifier of the person that no other service gets.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    List<ProviderConfigProperty> properties = new ArrayList<>();
    OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, PairwiseSubject.class);
    return properties;
  }

  @Override
  protected void setClaim(
      IDToken token,
      ProtocolMapperModel mapping,
      UserSessionModel userSession,
      KeycloakSession session,
      ClientSessionContext context) {
    subject(userSession, session, context).ifPresent(token::subject);
  }

  @Override
  public LogoutToken transformLogoutToken(
      LogoutToken token,
      ProtocolMapperModel mapping,
      KeycloakSession session,
      UserSessionModel userSession,
      ClientSessionContext context) {
    subject(userSession, session, context).ifPresent(token::setSubject);
    return token;
  }

  // Keycloak's own stays where it is a service's, not a person's.
  private static Optional<String> subject(
      UserSessionModel userSession, KeycloakSession session, ClientSessionContext context) {
    return ServiceIds.of(session, context.getClientSession().getClient(), userSession.getUser())
        .map(ServiceIds::subject);
  }
}
