package fr.educonnect.signin;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.domain.federation.ServiceLimits;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The profile that somebody chose on the sign-in page in this tab, else the one that the service is
 * for or expects, else the one that was chosen earlier on this browser.
 */
public final class ChosenProfile {

  private ChosenProfile() {}

  /** Empty when none was chosen yet and the service expects none. */
  public static Optional<Profile> of(AuthenticationFlowContext context) {
    AuthenticationSessionModel tab = context.getAuthenticationSession();
    return new SignInNotes(tab)
        .profile()
        .or(() -> ofService(tab))
        .or(() -> ProfileCookie.read(context));
  }

  // The hint is in the note of OpenID Connect whatever the protocol, as Keycloak's login hint is.
  private static Optional<Profile> ofService(AuthenticationSessionModel tab) {
    return ServiceLimits.read(tab.getClient()::getAttribute)
        .onlyProfile()
        .or(
            () ->
                ProfileHint.ofAcrValues(tab.getClientNote(OIDCLoginProtocol.ACR_PARAM))
                    .map(ProfileHint::profile));
  }
}
