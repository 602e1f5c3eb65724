package fr.educonnect.testing.stack.messages;

import java.time.Duration;
import java.time.Instant;

/** The mode of the stand-in, changed by tests while messages come. */
final class GatewaySwitch {
  private static final Duration SLOW = Duration.ofSeconds(10);

  private GatewayMode mode = GatewayMode.SUCCESS;

  synchronized GatewayMode mode() {
    return mode;
  }

  synchronized void set(GatewayMode wanted) {
    mode = wanted;
    notifyAll();
  }

  /** Returns at once unless the gateway is slow. */
  synchronized void beSlow() {
    Instant end = Instant.now().plus(SLOW);
    Duration left = SLOW;
    while (mode == GatewayMode.SLOW && !left.isNegative() && !left.isZero()) {
      try {
        wait(Math.max(1, left.toMillis()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      left = Duration.between(Instant.now(), end);
    }
  }
}
