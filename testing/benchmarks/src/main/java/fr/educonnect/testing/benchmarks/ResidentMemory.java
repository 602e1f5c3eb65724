package fr.educonnect.testing.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the system gives a process. */
public final class ResidentMemory {
  private ResidentMemory() {}

  /** Waits for the end of a process; the most that it had in memory, in KiB. */
  public static long largestKib(Process process) {
    long largest = 0;
    try {
      do {
        largest = Math.max(largest, nowKib(process.pid()));
      } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
    return largest;
  }

  private static long nowKib(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
