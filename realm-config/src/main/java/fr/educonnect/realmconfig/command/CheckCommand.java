package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.files.Configuration;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code check}: the files alone. */
@Command(name = "check", description = "Checks the files without a server.")
final class CheckCommand extends Run {
  CheckCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(Configuration configuration, Report report) {
    report.close("Files of " + configuration.realms().size() + " realm(s) are sound.");
    return ExitCode.OK;
  }
}
