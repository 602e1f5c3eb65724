package fr.educonnect.familypages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's own protection of forms that need no sign-in: a random value in the signed cookie of
 * the session, which the page's forms have to send along. Another site knows it as little as it can
 * read the cookie.
 */
final class StateCheck {

  /** The forms' field. */
  static final String FIELD = "stateChecker";

  private static final String ATTRIBUTE = "state_checker";

  private StateCheck() {}

  /** The value of this browser's session; there once the session has been looked at. */
  static Optional<String> value(KeycloakSession session) {
    return Optional.ofNullable(session.getAttribute(ATTRIBUTE, String.class));
  }

  /**
   * @param sent by the form; may be null
   */
  static boolean isRight(KeycloakSession session, String sent) {
    return value(session)
        .filter(value -> sent != null && MessageDigest.isEqual(bytes(value), bytes(sent)))
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
