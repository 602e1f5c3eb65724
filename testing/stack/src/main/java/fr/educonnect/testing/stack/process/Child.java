package fr.educonnect.testing.stack.process;

import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number and the time it started, since numbers are used again.
 *
 * @param startedAt milliseconds of the epoch
 */
record Child(long pid, long startedAt) {
  /** Linux derives start times from the boot time, which can read one second apart. */
  private static final long TOLERANCE_MILLIS = 2000;

  static Child of(ProcessHandle process) {
    return new Child(process.pid(), startOf(process));
  }

  static Child parse(String line) {
    String[] parts = line.split(" ", 2);
    return new Child(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  String line() {
    return pid + " " + startedAt + "\n";
  }

  /** The process itself, when it is still alive and not another that got its number. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(startOf(process) - startedAt) <= TOLERANCE_MILLIS);
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
