package fr.educonnect.directory.staff.action;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Writes what became of an account into somebody's own table, in the transaction of it. */
@FunctionalInterface
public interface ActionRecorder {

  /** Nobody else wants to know. */
  ActionRecorder NONE = (connection, report, message) -> {};

  /**
   * @param message the mail that was queued
   */
  void write(Connection connection, ActionReport report, Optional<UUID> message)
      throws SQLException;
}
