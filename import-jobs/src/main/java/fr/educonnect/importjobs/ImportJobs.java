package fr.educonnect.importjobs;

import fr.educonnect.importjobs.command.RootCommand;

/** The entry of the program, for the shell and for programs of the same build. */
public final class ImportJobs {

  private ImportJobs() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /**
   * Runs a command.
   *
   * @param args as on the command line, e.g. {@code import --config import.yaml}
   * @return the exit code, one of {@link fr.educonnect.importjobs.command.ExitCode}
   */
  public static int execute(String... args) {
    return RootCommand.commandLine().execute(args);
  }
}
