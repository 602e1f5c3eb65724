package fr.educonnect.testing.benchmarks.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sign-ins in a closed loop: a fixed number of people, each starting again when done. */
final class SignInLoad {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int concurrency;

  SignInLoad(int concurrency) {
    this.concurrency = concurrency;
  }

  /**
   * Runs for {@code length} and returns what was seen.
   *
   * @throws IllegalStateException when a sign-in fails: a load with failures measures nothing
   */
  Seen run(SignInTarget target, Duration length) {
    Histogram micros = new ConcurrentHistogram(3);
    AtomicInteger turn = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + length.toNanos();
    inParallel(
        () -> {
          SignIn signIn = new SignIn(http, target);
          while (System.nanoTime() < end) {
            int index = Math.floorMod(turn.getAndIncrement(), target.people().size());
            long begun = System.nanoTime();
            signIn.complete(target.people().get(index));
            micros.recordValue((System.nanoTime() - begun) / 1_000);
          }
          return null;
        });
    return new Seen(micros, Duration.ofNanos(System.nanoTime() - start));
  }

  private void inParallel(Callable<Void> work) {
    ExecutorService threads = Executors.newFixedThreadPool(concurrency);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < concurrency; i++) {
        running.add(threads.submit(work));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Completed sign-ins: their times in microseconds, and how long the load ran. */
  record Seen(Histogram micros, Duration length) {
    Seen plus(Seen other) {
      Histogram both = micros.copy();
      both.add(other.micros);
      return new Seen(both, length.plus(other.length));
    }

    double perSecond() {
      return micros.getTotalCount() * 1e9 / length.toNanos();
    }

    double p99Millis() {
      return micros.getValueAtPercentile(99) / 1_000.0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f/s p50 %.0f ms p99 %.0f ms",
          perSecond(),
          micros.getValueAtPercentile(50) / 1_000.0,
          p99Millis());
    }
  }
}
