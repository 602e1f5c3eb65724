package fr.educonnect.staffapi.answer;

import java.util.Locale;
import java.util.Optional;

/** The catalogue of what goes wrong; its texts are in the bundle {@code problems}. */
public enum ProblemCode {
  /** No access token of the realm for this API, or one that is over. */
  NOT_SIGNED_IN(401, "Bearer"),
  /** To be repeated after a sign-in with a second factor (RFC 9470). */
  SECOND_FACTOR(
      401,
      "Bearer error=\"insufficient_user_authentication\", acr_values=\"" + Levels.SECOND + '"'),
  /** Not there, or not for the caller: which, is not told. */
  NOT_FOUND(404, null),
  /** A parameter, a header or a body that cannot be read; the reason names it. */
  INVALID(400, null),
  /** What holds passwords is for people. */
  NOT_FOR_TOOLS(403, null),
  /** Not in this state; the reason tells why. */
  NOT_POSSIBLE(409, null),
  /** A tool's calls are used up for the moment. */
  TOO_MANY_CALLS(429, null),
  /** The directory does not answer. */
  UNAVAILABLE(503, null);

  private final int status;
  private final String challenge;

  ProblemCode(int status, String challenge) {
    this.status = status;
    this.challenge = challenge;
  }

  /** The code in answers: {@code second-factor}. It never changes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Value of WWW-Authenticate. */
  public Optional<String> challenge() {
    return Optional.ofNullable(challenge);
  }
}
