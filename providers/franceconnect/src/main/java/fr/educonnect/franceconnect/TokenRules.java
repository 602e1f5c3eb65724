package fr.educonnect.franceconnect;

import java.util.Optional;
import org.keycloak.representations.JsonWebToken;

/**
 * What must hold of an ID token besides its signature (OpenID Connect Core, 3.1.3.7, and the level
 * of FranceConnect's contract). None of the claims is optional.
 *
 * @param nonce of the request that is being answered; null when there was none, and then nothing
 *     fits
 */
record TokenRules(String issuer, String clientId, String nonce, Level level) {

  /**
   * The first thing that does not hold.
   *
   * @param now seconds since 1970
   */
  Optional<Refusal> refusal(JsonWebToken token, long now) {
    if (!issuer.equals(token.getIssuer()) || !isForUs(token)) {
      return Optional.of(Refusal.NOT_FOR_US);
    }
    if (token.getExp() == null || token.getExp() <= now) {
      return Optional.of(Refusal.EXPIRED);
    }
    if (nonce == null || !nonce.equals(token.getOtherClaims().get("nonce"))) {
      return Optional.of(Refusal.NONCE);
    }
    if (level(token).filter(given -> given.reaches(level)).isEmpty()) {
      return Optional.of(Refusal.LEVEL);
    }
    return token.getSubject() == null || token.getSubject().isBlank()
        ? Optional.of(Refusal.SUBJECT)
        : Optional.empty();
  }

  // For us alone: a token for several was not made for this sign-in.
  private boolean isForUs(JsonWebToken token) {
    String[] audience = token.getAudience();
    return audience != null
        && audience.length == 1
        && audience[0].equals(clientId)
        && (token.getIssuedFor() == null || token.getIssuedFor().equals(clientId));
  }

  /** The level that the token tells. */
  static Optional<Level> level(JsonWebToken token) {
    return Level.of(String.valueOf(token.getOtherClaims().get("acr")));
  }
}
