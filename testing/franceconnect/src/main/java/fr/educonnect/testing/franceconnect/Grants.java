package fr.educonnect.testing.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests that wait for an identity, codes, access tokens and sessions; none outlives a restart.
 */
final class Grants {
  static final Duration CODE = Duration.ofSeconds(30);
  static final Duration TOKEN = Duration.ofSeconds(60);

  private record Until<T>(T what, Instant end) {}

  private final Clock clock;
  private final Map<String, Asked> waiting = new ConcurrentHashMap<>();
  private final Map<String, Until<Grant>> codes = new ConcurrentHashMap<>();
  private final Map<String, Until<Grant>> tokens = new ConcurrentHashMap<>();
  private final Map<String, Grant> idTokens = new ConcurrentHashMap<>();
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();

  Grants(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  String await(Asked asked) {
    String id = Randoms.hex();
    waiting.put(id, asked);
    return id;
  }

  /** Once: a choice is made once. */
  Optional<Asked> chosen(String id) {
    return Optional.ofNullable(waiting.remove(id));
  }

  /** A code, and the session that it opens. */
  String code(Asked asked, Identity identity, Fault fault) {
    String session = Randoms.hex();
    sessions.add(session);
    String code = Randoms.hex();
    Grant grant = new Grant(asked, identity, fault, session, now());
    codes.put(code, new Until<>(grant, now().plus(CODE)));
    return code;
  }

  Optional<Grant> redeem(String code) {
    return live(codes.remove(code));
  }

  String accessToken(Grant grant) {
    String token = Randoms.hex();
    tokens.put(token, new Until<>(grant, now().plus(TOKEN)));
    return token;
  }

  Optional<Grant> ofAccessToken(String token) {
    return live(tokens.get(token));
  }

  void gave(String idToken, Grant grant) {
    idTokens.put(idToken, grant);
  }

  /** Whom an ID token was given for, also when it is no longer valid. */
  Optional<Grant> ofIdToken(String idToken) {
    return Optional.ofNullable(idTokens.get(idToken));
  }

  void close(Grant grant) {
    sessions.remove(grant.session());
  }

  /** Whether somebody signed in as this identity and did not sign out. */
  boolean isOpen(String identity) {
    return idTokens.values().stream()
        .anyMatch(g -> g.identity().id().equals(identity) && sessions.contains(g.session()));
  }

  private Optional<Grant> live(Until<Grant> held) {
    return Optional.ofNullable(held).filter(one -> now().isBefore(one.end())).map(Until::what);
  }
}
