package fr.educonnect.directory.pool;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The open pool; one per server. Opening it connects to nothing yet. */
public final class DirectoryPool implements AutoCloseable {

  private static final int BATCH = 1000;

  private final ConnectionSource connections;

  public DirectoryPool(PoolSettings settings) {
    this(new AgroalPool(settings));
  }

  private DirectoryPool(ConnectionSource connections) {
    this.connections = connections;
  }

  /** For a program that does one thing: every call opens a connection and closes it. */
  public static DirectoryPool unpooled(DataSource dataSource) {
    return new DirectoryPool(new SingleConnections(dataSource));
  }

  /**
   * Reads. A connection that turns out to be dead (the database was restarted) costs no error: what
   * rests in the pool is dropped and the read is done once more.
   *
   * @throws DirectoryException when the directory does not answer or refuses
   */
  public <T> T read(SqlWork<T> work) {
    try {
      return run(work);
    } catch (DirectoryException e) {
      if (e.code() != Code.DIRECTORY_UNAVAILABLE || !lostConnection(e)) {
        throw e;
      }
      connections.dropIdle();
      return run(work);
    }
  }

  /**
   * Writes, once: a write whose connection was lost may have been done or not, and the caller
   * decides whether it can be repeated.
   *
   * @throws DirectoryException when the directory does not answer or refuses
   */
  public <T> T write(SqlWork<T> work) {
    return run(work);
  }

  /**
   * Writes several statements as one: all of them, or none when the work throws. The work may roll
   * back by itself and return.
   *
   * @throws DirectoryException when the directory does not answer or refuses
   */
  public <T> T transaction(SqlWork<T> work) {
    return run(connection -> commit(connection, work));
  }

  /**
   * Writes so many rows at a time, until fewer are left: no lock is held for long, and what was
   * done stays done when it is stopped.
   *
   * @param work given how many rows at most, says how many there were
   * @return all that were written
   * @throws DirectoryException when the directory does not answer or refuses
   */
  public int inBatches(BatchWork work) {
    int total = 0;
    int written;
    do {
      written = run(connection -> work.on(connection, BATCH));
      total += written;
    } while (written == BATCH);
    return total;
  }

  /** The pool as the standard interface, for the version check and for tests. */
  public DataSource dataSource() {
    return connections.dataSource();
  }

  @Override
  public void close() {
    connections.close();
  }

  private <T> T run(SqlWork<T> work) {
    try (Connection connection = connection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  private Connection connection() {
    try {
      return connections.dataSource().getConnection();
    } catch (SQLException e) {
      throw DirectoryException.unavailable(e);
    }
  }

  private static <T> T commit(Connection connection, SqlWork<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.on(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      undo(connection, e);
      throw e;
    }
  }

  private static void undo(Connection connection, Throwable why) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  // A wait for the pool in vain has no state, and must not be waited for twice.
  private static boolean lostConnection(DirectoryException e) {
    return e.getCause() instanceof SQLException cause && cause.getSQLState() != null;
  }
}
