package fr.educonnect.testing.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The operating system's processes that belong to a stack, also written to a file, so that what a
 * killed run left behind is found and ended by the next one.
 */
public final class Children implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Path register;
  private boolean closed;

  public Children(Path register) {
    this.register = register;
  }

  /**
   * Writes down a process that must not outlive the stack.
   *
   * @throws IllegalStateException when the stack is being stopped; the process is ended then
   */
  public synchronized void add(ProcessHandle process) {
    if (closed) {
      end(process);
      throw new IllegalStateException("The stack is being stopped");
    }
    append(Child.of(process));
    process.descendants().map(Child::of).forEach(this::append);
  }

  private void append(Child child) {
    try {
      Files.writeString(
          register,
          child.line(),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what an earlier run wrote down and is still alive, and returns how many those were. */
  public synchronized int endLeftovers() {
    try {
      if (!Files.exists(register)) {
        return 0;
      }
      List<ProcessHandle> alive =
          new ArrayList<>(
              Files.readAllLines(register).stream()
                  .map(Child::parse)
                  .map(Child::find)
                  .flatMap(Optional::stream)
                  .toList());
      // The last first: a database waits for those that use it.
      Collections.reverse(alive);
      alive.forEach(Children::end);
      Files.delete(register);
      return alive.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends whatever was written down and still runs. */
  @Override
  public synchronized void close() {
    closed = true;
    endLeftovers();
  }

  /** Ends a process and its descendants, politely first. */
  public static void end(ProcessHandle process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroy();
    if (!endsWithin(process, GRACE)) {
      process.destroyForcibly();
    }
    for (ProcessHandle descendant : descendants) {
      if (!endsWithin(descendant, Duration.ofSeconds(2))) {
        descendant.destroyForcibly();
      }
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
