package fr.educonnect.directory.load;

import fr.educonnect.directory.DirectoryException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.copy.CopyManager;

/**
 * Sends full buffers to the database on a thread of its own, so that reading files and copying rows
 * overlap; a few buffers may wait, then the sender does. The connection belongs to the pipe between
 * the first {@link #send} and {@link #drain}.
 */
final class CopyPipe implements AutoCloseable {

  private static final int WAITING_BUFFERS = 4;

  private final CopyManager copies;
  private final ExecutorService sender = Executors.newSingleThreadExecutor(CopyPipe::thread);
  private final Deque<Future<?>> waiting = new ArrayDeque<>();

  CopyPipe(CopyManager copies) {
    this.copies = copies;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "directory-copy");
    thread.setDaemon(true);
    return thread;
  }

  void send(String table, byte[] rows) {
    if (waiting.size() == WAITING_BUFFERS) {
      await(waiting.remove());
    }
    waiting.add(sender.submit(() -> copy(table, rows)));
  }

  private Long copy(String table, byte[] rows) throws SQLException, IOException {
    return copies.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows));
  }

  /** Waits until everything sent is in the database. */
  void drain() {
    while (!waiting.isEmpty()) {
      await(waiting.remove());
    }
  }

  private static void await(Future<?> copy) {
    try {
      copy.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rows were copied", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(Throwable cause) {
    return cause instanceof SQLException e
        ? DirectoryException.of(e)
        : new UncheckedIOException(new IOException("rows could not be copied", cause));
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }
}
