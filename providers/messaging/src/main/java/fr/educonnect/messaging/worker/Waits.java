package fr.educonnect.messaging.worker;

import fr.educonnect.domain.message.Channel;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a message waits until it is tried again: twice as long each time, up to a bound that
 * keeps it near the moment when the other side is back, and a little more by chance, so that many
 * do not come at once.
 */
final class Waits {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST_SMS = Duration.ofSeconds(30);
  private static final Duration LONGEST_MAIL = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 10;
  private static final double SPREAD = 0.25;

  private final RandomGenerator random;

  Waits(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param attempts how often it was tried
   * @param pause what the other side asks for, at least
   */
  Duration after(Channel channel, int attempts, Optional<Duration> pause) {
    Duration longest = channel == Channel.SMS ? LONGEST_SMS : LONGEST_MAIL;
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    Duration wait = doubled.compareTo(longest) < 0 ? doubled : longest;
    if (pause.isPresent() && pause.get().compareTo(wait) > 0) {
      wait = pause.get();
    }
    return wait.plusMillis((long) (wait.toMillis() * SPREAD * random.nextDouble()));
  }
}
