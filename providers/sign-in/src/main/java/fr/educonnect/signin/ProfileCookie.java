package fr.educonnect.signin;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.RealmCookie;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The profile that was chosen on this browser. Says nothing of an account. */
final class ProfileCookie {

  private static final RealmCookie COOKIE = new RealmCookie("EDUCONNECT_PROFILE");

  private ProfileCookie() {}

  static Optional<Profile> read(AuthenticationFlowContext context) {
    return COOKIE.read(context.getSession()).flatMap(ProfileCookie::parse);
  }

  static void write(AuthenticationFlowContext context, Profile profile) {
    int maxAge = SignInSettings.of(context.getAuthenticatorConfig()).profileMaxAge();
    COOKIE.write(context.getSession(), profile.name(), maxAge);
  }

  /**
   * @param text anything a browser may send; may be null
   */
  static Optional<Profile> parse(String text) {
    return Arrays.stream(Profile.values())
        .filter(profile -> profile.name().equals(text))
        .findFirst();
  }
}
