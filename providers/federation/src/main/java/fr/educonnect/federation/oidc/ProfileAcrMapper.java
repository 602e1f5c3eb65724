package fr.educonnect.federation.oidc;

import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.federation.Visitors;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AcrProtocolMapper;
import org.keycloak.representations.IDToken;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The claim {@code acr}: the profile that the service asked for, where the person has it; else
 * {@code 1}, or {@code 0} where a session that was open already was enough.
 */
public final class ProfileAcrMapper extends AcrProtocolMapper {

  // Keycloak adds the notes of an authorization to those of earlier ones: this one is always there.
  private static final String ASKED = "educonnect.acr";

  /** Notes what this authorization asks for, be it nothing. */
  public static void note(AuthenticationSessionModel tab) {
    String asked = tab.getClientNote(OIDCLoginProtocol.ACR_PARAM);
    tab.setClientNote(ASKED, Objects.requireNonNullElse(asked, ""));
  }

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
    token.setAcr(
        Optional.ofNullable(service.getNote(ASKED))
            .filter(asked -> !asked.isEmpty())
            .flatMap(asked -> profile(session, userSession, asked))
            .map(ProfileHint::acr)
            .orElseGet(() -> level(service)));
  }

  private static Optional<ProfileHint> profile(
      KeycloakSession session, UserSessionModel userSession, String asked) {
    return Visitors.account(session, userSession.getUser())
        .map(account -> ProfileHint.of(account.profile()))
        .filter(hint -> ProfileHint.isAmong(asked, hint));
  }

  private static String level(AuthenticatedClientSessionModel service) {
    return AuthenticationManager.isSSOAuthentication(service) ? "0" : "1";
  }
}
