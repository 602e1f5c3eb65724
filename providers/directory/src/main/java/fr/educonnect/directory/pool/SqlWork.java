package fr.educonnect.directory.pool;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done with one connection.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface SqlWork<T> {

  /**
   * Runs on a connection, each statement by itself or all in one transaction; does not close it.
   */
  T on(Connection connection) throws SQLException;
}
