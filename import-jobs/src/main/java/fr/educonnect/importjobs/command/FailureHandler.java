package fr.educonnect.importjobs.command;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.importjobs.bounce.MailboxException;
import fr.educonnect.importjobs.settings.SettingsException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ended a command into one clear line and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed)
      throws Exception {
    PrintWriter err = line.getErr();
    if (error instanceof SettingsException) {
      err.println(error.getMessage());
      return ExitCode.USAGE.code();
    }
    if (error instanceof DepotException) {
      err.println(error.getMessage());
      return ExitCode.REFUSED.code();
    }
    if (error instanceof DirectoryException || error instanceof MailboxException) {
      err.println(error.getMessage());
      return ExitCode.FAILED.code();
    }
    throw error;
  }
}
