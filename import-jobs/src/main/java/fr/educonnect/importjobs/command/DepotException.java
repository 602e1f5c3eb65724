package fr.educonnect.importjobs.command;

import java.nio.file.Path;

/** The depot cannot be read. */
final class DepotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DepotException(Path folder, Throwable cause) {
    super("DEPOT_UNREADABLE: " + folder + " is missing or cannot be read", cause);
  }
}
