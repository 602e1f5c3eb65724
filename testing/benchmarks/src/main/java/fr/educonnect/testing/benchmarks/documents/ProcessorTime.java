package fr.educonnect.testing.benchmarks.documents;

import java.lang.management.ManagementFactory;

/**
 * What this thread had of a processor: on a machine shared with others it says more than the time
 * of day. Documents are written by one thread.
 */
final class ProcessorTime {
  private ProcessorTime() {}

  /** In nanoseconds, from some moment on. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
