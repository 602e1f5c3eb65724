package fr.educonnect.federation.oidc;

import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.federation.Visitors;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AcrProtocolMapper;
import org.keycloak.representations.IDToken;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * The claim {@code acr}: the profile that the service asked for, where the person has it; else
 * {@code 1}, or {@code 0} where a session that was open already was enough.
 */
public final class ProfileAcrMapper extends AcrProtocolMapper {

  @Override
  public String getId() {
    return "educonnect-acr";
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect: acr";
  }

  @Override
  protected void setClaim(
      IDToken token,
      ProtocolMapperModel model,
      UserSessionModel userSession,
      KeycloakSession session,
      ClientSessionContext context) {
    AuthenticatedClientSessionModel service = context.getClientSession();
    String asked = service.getNote(OIDCLoginProtocol.ACR_PARAM);
    token.setAcr(
        asked == null
            ? level(service)
            : Visitors.account(session, userSession.getUser())
                .map(account -> ProfileHint.of(account.profile()))
                .filter(hint -> ProfileHint.isAmong(asked, hint))
                .map(ProfileHint::acr)
                .orElseGet(() -> level(service)));
  }

  private static String level(AuthenticatedClientSessionModel service) {
    return AuthenticationManager.isSSOAuthentication(service) ? "0" : "1";
  }
}
