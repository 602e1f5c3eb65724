package fr.educonnect.importjobs.command;

import fr.educonnect.importjobs.generator.GenerateCommand;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program without a command: it shows what there is. */
@Command(
    name = "import-jobs",
    description =
        "Feeds the directory of EduConnect from the AAF exports of the academies, and looks after"
            + " its accounts.",
    subcommands = {
      MigrateCommand.class,
      ValidateCommand.class,
      ImportCommand.class,
      StatusCommand.class,
      QualityCommand.class,
      ExpireCommand.class,
      BouncesCommand.class,
      AccountCommand.class,
      SchoolCommand.class,
      ServiceCommand.class,
      SettingsCommand.class,
      GenerateCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "import-jobs 1.0.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n")
public final class RootCommand {

  private RootCommand() {}

  /** The command line, ready to execute. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new RootCommand());
    line.setExecutionStrategy(new CommandLine.RunLast());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FailureHandler());
    configure(line, exitCodes());
    return line;
  }

  private static void configure(CommandLine line, Map<String, String> exitCodes) {
    line.getCommandSpec().exitCodeOnInvalidInput(ExitCode.USAGE.code());
    line.getCommandSpec().exitCodeOnExecutionException(ExitCode.FAILED.code());
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes);
    line.getSubcommands().values().forEach(command -> configure(command, exitCodes));
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    Stream.of(ExitCode.values())
        .sorted(Comparator.comparingInt(ExitCode::code))
        .forEach(code -> codes.put(" " + code.code(), code.meaning()));
    return codes;
  }
}
