package fr.educonnect.testing.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be closed the other way round, also while something is still starting. */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean closed;

  /** Takes over a part; closes it at once when everything is being closed. */
  synchronized <T extends AutoCloseable> T add(T part) {
    open.push(part);
    if (closed) {
      closeOpen();
      throw new IllegalStateException("The stack is being stopped");
    }
    return part;
  }

  @Override
  public synchronized void close() {
    closed = true;
    closeOpen();
  }

  private void closeOpen() {
    RuntimeException failure = null;
    while (!open.isEmpty()) {
      failure = closeOne(open.pop(), failure);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException closeOne(AutoCloseable part, RuntimeException earlier) {
    try {
      part.close();
      return earlier;
    } catch (Exception e) {
      RuntimeException failure = new IllegalStateException("A part did not stop", e);
      if (earlier != null) {
        failure.addSuppressed(earlier);
      }
      return failure;
    }
  }
}
