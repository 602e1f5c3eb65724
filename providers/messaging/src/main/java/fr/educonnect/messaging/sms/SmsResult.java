package fr.educonnect.messaging.sms;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of a text message.
 *
 * @param reason short and stable, for logs and for the queue; holds nothing of the message
 * @param pause how long the gateway asks not to be called, where it says so
 */
public record SmsResult(Verdict verdict, String reason, Optional<Duration> pause) {

  /** What a gateway can answer. */
  public enum Verdict {
    /** The gateway has it: it will be sent, once. */
    ACCEPTED,
    /** This number gets no text message from us, now or later. */
    REFUSED,
    /** Not taken, because too much was asked at once; later it will be. */
    BUSY,
    /** Not taken: the gateway cannot be reached, is broken, or does not know us. */
    UNAVAILABLE,
    /** Handed over, but no answer came: it may be sent, so it must not be handed over again. */
    UNKNOWN
  }

  /** The gateway has it. */
  public static SmsResult accepted() {
    return of(Verdict.ACCEPTED, "accepted");
  }

  /** A verdict without a time to wait. */
  public static SmsResult of(Verdict verdict, String reason) {
    return new SmsResult(verdict, reason, Optional.empty());
  }

  /** Whether the message was not taken and may be handed over again. */
  public boolean mayBeRepeated() {
    return verdict == Verdict.BUSY || verdict == Verdict.UNAVAILABLE;
  }

  /** Whether the gateway itself did not do its work. */
  public boolean isGatewayFailure() {
    return mayBeRepeated() || verdict == Verdict.UNKNOWN;
  }
}
