package fr.educonnect.realmconfig.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@Command(
    name = "realm-config",
    description = "Checks the realm files and brings a running Keycloak to them.",
    version = "realm-config for Keycloak 26.7",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true)
public final class Commands {
  private Commands() {}

  /**
   * @param environment variables that commands may read
   */
  public static CommandLine commandLine(Map<String, String> environment) {
    return new CommandLine(new Commands())
        .addSubcommand(new CheckCommand(environment))
        .addSubcommand(new PlanCommand(environment))
        .addSubcommand(new ApplyCommand(environment))
        .addSubcommand(new RefreshCommand(environment));
  }
}
