package fr.educonnect.directory.pool;

import javax.sql.DataSource;

/** A connection of its own for each read and write. */
record SingleConnections(DataSource dataSource) implements ConnectionSource {

  @Override
  public void dropIdle() {
    // None is kept.
  }

  @Override
  public void close() {
    // None is kept.
  }
}
