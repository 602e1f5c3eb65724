package fr.educonnect.signin;

import fr.educonnect.domain.account.Profile;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The profile that somebody chose on the sign-in page, in this tab or earlier on this browser. */
public final class ChosenProfile {

  private ChosenProfile() {}

  /** Empty when none was chosen yet. */
  public static Optional<Profile> of(AuthenticationFlowContext context) {
    return new SignInNotes(context.getAuthenticationSession())
        .profile()
        .or(() -> ProfileCookie.read(context));
  }
}
