package fr.educonnect.messaging.worker;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** How a node's own threads end with it. */
public final class GoodBye {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private GoodBye() {}

  /** Lets what is at work come to its end, and breaks it off after a while. */
  public static void of(ExecutorService threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
