package fr.educonnect.proofs.session;

import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The way by which somebody showed last who they are. Keycloak remembers the identity provider of a
 * session as long as it lasts, for the sign-out, also when a service asked for another proof since
 * and a password gave it.
 */
public final class SignInWay {

  private static final String NOTE = "educonnect.way";
  private static final String PASSWORD = "password";
  private static final String PROVIDER = "provider";

  private SignInWay() {}

  /** A password was typed in this tab. */
  public static void byPassword(AuthenticationSessionModel tab) {
    tab.setUserSessionNote(NOTE, PASSWORD);
  }

  /** An identity provider told in this tab who is there. */
  public static void byProvider(AuthenticationSessionModel tab) {
    tab.setUserSessionNote(NOTE, PROVIDER);
  }

  /** The alias of the identity provider that told it last; empty after a password. */
  public static Optional<String> provider(UserSessionModel session) {
    return PASSWORD.equals(session.getNote(NOTE))
        ? Optional.empty()
        : Optional.ofNullable(session.getNote(Details.IDENTITY_PROVIDER));
  }
}
