package fr.educonnect.directory.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** A write of some rows out of many. */
@FunctionalInterface
public interface BatchWork {

  /**
   * @param most rows at most
   * @return how many rows there were
   */
  int on(Connection connection, int most) throws SQLException;
}
