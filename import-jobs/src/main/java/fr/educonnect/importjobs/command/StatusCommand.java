package fr.educonnect.importjobs.command;

import fr.educonnect.directory.load.FeedState;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.importjobs.run.ReportJson;
import fr.educonnect.importjobs.settings.FeedSettings;
import fr.educonnect.importjobs.settings.ImportSettings;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what has been applied. */
@Command(
    name = "status",
    description = "Tells what has been applied of each academy and degree, and the last runs.")
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settingsOption;
  @Mixin private FeedOptions feeds;

  @Option(names = "--json", description = "As a JSON array.")
  private boolean json;

  @Option(names = "--runs", defaultValue = "3", description = "Runs to show (${DEFAULT-VALUE}).")
  private int limit;

  private record FeedStatus(
      String academy,
      int degree,
      LocalDate lastComplet,
      LocalDate lastExport,
      List<RunStatus> runs) {}

  private record RunStatus(
      long run, String kind, LocalDate date, String status, Instant startedAt, Instant endedAt) {}

  @Override
  public Integer call() {
    ImportSettings settings = settingsOption.read();
    ImportRuns runs = new ImportRuns(SettingsOption.directory(settings));
    List<FeedStatus> all = new ArrayList<>();
    for (FeedSettings feed : feeds.of(settings)) {
      all.add(status(runs, feed));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReportJson.write(all));
    } else {
      all.forEach(status -> show(out, status));
    }
    out.flush();
    return ExitCode.OK.code();
  }

  private FeedStatus status(ImportRuns runs, FeedSettings settings) {
    FeedState state = runs.state(settings.feed());
    List<RunStatus> last =
        runs.latest(settings.feed(), limit).stream().map(StatusCommand::run).toList();
    return new FeedStatus(
        settings.feed().academy(),
        settings.feed().degree().digit(),
        state.lastComplet(),
        state.lastExport(),
        last);
  }

  private static RunStatus run(ImportRuns.Run run) {
    return new RunStatus(
        run.id(),
        run.header().kind().name(),
        run.header().date(),
        run.status().name(),
        run.startedAt(),
        run.endedAt());
  }

  private static void show(PrintWriter out, FeedStatus status) {
    out.printf(
        "academy %s, degree %d: last complet %s, last export %s%n",
        status.academy(), status.degree(), shown(status.lastComplet()), shown(status.lastExport()));
    for (RunStatus run : status.runs()) {
      out.printf(
          "  run %d: %s of %s, %s, started %s, ended %s%n",
          run.run(), run.kind(), run.date(), run.status(), run.startedAt(), shown(run.endedAt()));
    }
  }

  private static Object shown(Object value) {
    return value == null ? "none" : value;
  }
}
