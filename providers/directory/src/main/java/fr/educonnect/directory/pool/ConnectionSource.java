package fr.educonnect.directory.pool;

import javax.sql.DataSource;

/** Where connections come from. */
interface ConnectionSource extends AutoCloseable {

  DataSource dataSource();

  /** Closes what is open and not in use. */
  void dropIdle();

  @Override
  void close();
}
