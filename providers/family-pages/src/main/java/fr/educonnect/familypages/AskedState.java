package fr.educonnect.familypages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * State of a sign-in that only asks whether somebody has a session elsewhere: for which service.
 * Each question has its own, since a browser may ask for several services at once. Whoever reads it
 * takes it for a name to look up among the services, never for an address.
 *
 * @param service client id or entityID
 */
record AskedState(String service) {

  private static final String PREFIX = "asked:";

  /** Longer than any client id of the server. */
  private static final String BASE64 = "[A-Za-z0-9_-]{1,1400}";

  private static final int DIGITS = 4;

  /**
   * @param text anything; may be null
   */
  static Optional<AskedState> parse(String text) {
    return Optional.ofNullable(text)
        .filter(state -> state.startsWith(PREFIX))
        .map(state -> new AskedState(decoded(state.substring(PREFIX.length()))));
  }

  String render() {
    return PREFIX
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(service.getBytes(StandardCharsets.UTF_8));
  }

  // A browser may send anything: what is none of ours is no service.
  private static String decoded(String name) {
    return name.matches(BASE64) && name.length() % DIGITS != 1
        ? new String(Base64.getUrlDecoder().decode(name), StandardCharsets.UTF_8)
        : "";
  }
}
