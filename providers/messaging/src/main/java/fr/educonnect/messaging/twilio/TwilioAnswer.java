package fr.educonnect.messaging.twilio;

import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What Twilio's refusals mean; codes at https://www.twilio.com/docs/api/errors. */
final class TwilioAnswer {

  /**
   * The number is none (21211), cannot be reached (21214, 21612), is not of the allowed ones
   * (21219), is a short code (21265), in a country without permission (21408), was opposed to by
   * its holder (21610), is no mobile (21614), is a landline (21635).
   */
  private static final Set<Integer> NUMBER_REFUSED =
      Set.of(21211, 21214, 21219, 21265, 21408, 21610, 21612, 21614, 21635);

  /** Too many requests (14107, 20429), the sender's queue is full (21611). */
  private static final Set<Integer> TOO_MUCH = Set.of(14107, 20429, 21611);

  private static final int NONE = 0;
  private static final int SUCCESS_OR_REDIRECT_BELOW = 400;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int GATEWAY_TIMEOUT = 504;

  private TwilioAnswer() {}

  /**
   * @param code Twilio's; null where the answer has none
   * @param retryAfter what the answer asks for
   */
  static SendResult meaning(int status, Integer code, Optional<Duration> retryAfter) {
    int known = code == null ? NONE : code;
    if (status < SUCCESS_OR_REDIRECT_BELOW) {
      // Not Twilio's kind of answer: nobody knows whether it was Twilio's at all.
      return SendResult.of(Verdict.UNKNOWN, "http-" + status);
    }
    if (status == TOO_MANY_REQUESTS || TOO_MUCH.contains(known)) {
      return new SendResult(Verdict.BUSY, "http-" + status, retryAfter);
    }
    if (status == GATEWAY_TIMEOUT) {
      // Something between got no answer in time: the same as getting none ourselves.
      return SendResult.of(Verdict.UNKNOWN, "http-" + status);
    }
    if (status >= SERVER_ERROR) {
      return new SendResult(Verdict.UNAVAILABLE, "http-" + status, retryAfter);
    }
    return NUMBER_REFUSED.contains(known)
        ? SendResult.of(Verdict.REFUSED, "twilio-" + known)
        : SendResult.of(Verdict.UNAVAILABLE, known == NONE ? "http-" + status : "twilio-" + known);
  }
}
