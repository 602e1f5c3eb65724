package fr.educonnect.messaging;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of a message that was handed over to a mail server or a text message gateway.
 *
 * @param reason short and stable, for logs and for the queue; holds nothing of the message
 * @param pause how long the other side asks not to be called, where it says so
 */
public record SendResult(Verdict verdict, String reason, Optional<Duration> pause) {

  /** What the other side can answer. */
  public enum Verdict {
    /** It has the message. */
    ACCEPTED,
    /** This number or address gets no message from us, now or later. */
    REFUSED,
    /** Not taken, because too much was asked at once; later it will be. */
    BUSY,
    /** Not taken: it cannot be reached, is broken, or does not know us. */
    UNAVAILABLE,
    /** Handed over, but no answer came: it may be sent, so it must not be handed over again. */
    UNKNOWN
  }

  /** It was taken. */
  public static SendResult accepted() {
    return of(Verdict.ACCEPTED, "accepted");
  }

  /** A verdict without a time to wait. */
  public static SendResult of(Verdict verdict, String reason) {
    return new SendResult(verdict, reason, Optional.empty());
  }

  /** Whether the message was not taken and may be handed over again. */
  public boolean mayBeRepeated() {
    return verdict == Verdict.BUSY || verdict == Verdict.UNAVAILABLE;
  }

  /** Whether the other side itself did not do its work. */
  public boolean isFailureOfOtherSide() {
    return mayBeRepeated() || verdict == Verdict.UNKNOWN;
  }
}
