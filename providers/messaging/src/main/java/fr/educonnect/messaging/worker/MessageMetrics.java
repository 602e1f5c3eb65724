package fr.educonnect.messaging.worker;

import fr.educonnect.directory.message.QueuedMessage;
import io.micrometer.core.instrument.Metrics;
import java.util.Locale;

/**
 * The counter {@code educonnect_messages_total} with the labels kind, channel and outcome: sent,
 * refused, unknown, retried; and {@code educonnect_messages_expired_total}. Nothing of a person is
 * in it.
 */
final class MessageMetrics {

  /** Prometheus writes dots as underscores and adds {@code _total}. */
  static final String MESSAGES = "educonnect.messages";

  static final String EXPIRED = "educonnect.messages.expired";

  private MessageMetrics() {}

  static void count(QueuedMessage message, String outcome) {
    Metrics.counter(
            MESSAGES,
            "kind",
            message.kind().name().toLowerCase(Locale.ROOT),
            "channel",
            message.channel().name().toLowerCase(Locale.ROOT),
            "outcome",
            outcome)
        .increment();
  }

  static void countExpired(int messages) {
    Metrics.counter(EXPIRED).increment(messages);
  }
}
