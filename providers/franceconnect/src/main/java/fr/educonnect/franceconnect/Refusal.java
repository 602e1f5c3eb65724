package fr.educonnect.franceconnect;

import java.util.Locale;

/** Why nobody was signed in; the event tells it, the person gets words. */
public enum Refusal {
  /** They came back without signing in, or FranceConnect ended their sign-in. */
  CANCELLED("Cancelled"),
  /** FranceConnect, or the register behind it, is down. */
  UNAVAILABLE("Unavailable"),
  /** FranceConnect does not accept how we asked: our settings are wrong. */
  REQUEST_REFUSED,
  /** The answer bears no state of ours: nobody knows whose sign-in it belongs to. */
  STATE,
  /** The answer bears neither a code nor an error. */
  CODE_MISSING,
  /** The code was worth nothing: too old, used, or we are not who we say. */
  CODE_REFUSED,
  /** FranceConnect's answer is not one that its contract knows. */
  ANSWER_UNREADABLE,
  /** A signature that is missing, by another algorithm than ES256 and RS256, or not right. */
  SIGNATURE,
  /** Too old, or for ever. */
  EXPIRED,
  /** Of another issuer or for another partner. */
  NOT_FOR_US,
  /** The answer to another request. */
  NONCE,
  /** Less sure than was asked for. */
  LEVEL,
  /** ID token and userinfo are not about the same person. */
  SUBJECT,
  /** Userinfo was not given, or not as a signed token. */
  USER_INFO;

  private final String outcome;

  Refusal() {
    this("Failed");
  }

  Refusal(String outcome) {
    this.outcome = outcome;
  }

  /** Key of the words that the person gets who signs in. */
  public String message() {
    return "franceConnect" + outcome;
  }

  /** Key of the words for somebody who is signed in and links FranceConnect. */
  public String linkMessage() {
    return "linkOwn" + outcome;
  }

  /** The event's error: a word of its own for each. */
  String event() {
    return "franceconnect_" + name().toLowerCase(Locale.ROOT);
  }

  /** Of an error at the redirect URI (OpenID Connect Core, 3.1.2.6). */
  static Refusal ofError(String error) {
    return switch (error) {
      case "access_denied" -> CANCELLED;
      case "temporarily_unavailable", "server_error" -> UNAVAILABLE;
      default -> REQUEST_REFUSED;
    };
  }
}
