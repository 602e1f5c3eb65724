package fr.educonnect.testing.journeys.browser;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A time limit for all that is done with a browser. Some calls of Playwright have none, as the
 * waiting for a promise on a page without scripts, and none can be interrupted; but each of them
 * fails as soon as Playwright's own process is gone.
 */
final class Alarm implements AutoCloseable {
  private final CompletableFuture<Void> ring;

  /** Ends the process when the limit is over, unless this is closed before. */
  Alarm(ProcessHandle playwright, Duration limit) {
    Executor later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
    ring = CompletableFuture.runAsync(playwright::destroyForcibly, later);
  }

  @Override
  public void close() {
    ring.cancel(false);
  }
}
