package fr.educonnect.directory.load;

import fr.educonnect.directory.DirectoryException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The connection of a load: it holds the feed's lock and the temporary tables; both end with it.
 */
final class LoadSession implements AutoCloseable {

  /** First key of the advisory locks of this package; the second is the feed's number. */
  private static final int LOCKS = 0xEC;

  private static final String RELEASE = "select pg_advisory_unlock_all(); discard temp; reset all";

  private final Connection connection;
  private final Map<String, String> literals;

  private LoadSession(Connection connection, Map<String, String> literals) {
    this.connection = connection;
    this.literals = literals;
  }

  /**
   * @throws FeedBusyException when another connection holds the feed's lock
   */
  static LoadSession open(DataSource directory, ExportHeader header, LoadSettings settings) {
    try {
      Connection connection = directory.getConnection();
      LoadSession session = new LoadSession(connection, Literals.of(header, settings));
      session.begin(header.feed());
      return session;
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  private void begin(Feed feed) throws SQLException {
    try {
      if (!lock(feed)) {
        throw new FeedBusyException(feed);
      }
      run("00-session.sql");
      run("01-staging.sql");
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private boolean lock(Feed feed) throws SQLException {
    String sql = "select pg_try_advisory_lock(" + LOCKS + ", " + feed.number() + ")";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  Connection connection() {
    return connection;
  }

  CopyManager copies() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /** Runs the statements of one file of this package. */
  void run(String file) throws SQLException {
    execute(SqlStep.read(file, literals));
  }

  /** Runs files of this package one after the other. */
  void runAll(List<String> files) throws SQLException {
    for (String file : files) {
      run(file);
    }
  }

  /** Runs a file of this package until its last statement changes nothing. */
  void repeat(String file) throws SQLException {
    String sql = SqlStep.read(file, literals);
    try (Statement statement = connection.createStatement()) {
      do {
        statement.execute(sql);
      } while (lastCount(statement) > 0);
    }
  }

  private static int lastCount(Statement statement) throws SQLException {
    int last = statement.getUpdateCount();
    while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
      last = statement.getUpdateCount();
    }
    return last;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Ends a transaction that is open, if any. */
  void rollBack() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /** Gives everything back, for a pool that may use the connection again. */
  @Override
  public void close() {
    try (connection) {
      if (!connection.isClosed()) {
        rollBack();
        execute(RELEASE);
      }
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }
}
