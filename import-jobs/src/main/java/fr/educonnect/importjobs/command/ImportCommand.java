package fr.educonnect.importjobs.command;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.depot.Archive;
import fr.educonnect.importjobs.depot.Depot;
import fr.educonnect.importjobs.depot.LooseExports;
import fr.educonnect.importjobs.run.FeedRun;
import fr.educonnect.importjobs.run.RunContext;
import fr.educonnect.importjobs.run.RunReport;
import fr.educonnect.importjobs.settings.FeedSettings;
import fr.educonnect.importjobs.settings.ImportSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Applies what lies in the depot. */
@Command(
    name = "import",
    description = {
      "Applies the exports that lie in the depot: for each academy and degree the newest complet,"
          + " then the deltas after it, each in one transaction.",
      "Safe to start twice, and to stop at any moment."
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settingsOption;
  @Mixin private FeedOptions feeds;
  @Mixin private OutputOptions output;

  @Option(
      names = "--accept-removals",
      description = "Apply an export although it takes away many accounts.")
  private boolean acceptRemovals;

  private ExitCode worst = ExitCode.OK;

  @Override
  public Integer call() {
    ImportSettings settings = settingsOption.read();
    Map<Degree, Depot.Content> depots = new EnumMap<>(Degree.class);
    List<RunReport> reports = new ArrayList<>();
    for (FeedSettings feed : feeds.of(settings)) {
      Depot.Content content =
          depots.computeIfAbsent(feed.feed().degree(), degree -> open(settings, degree));
      reports.addAll(run(settings, feed, content));
    }
    output.show(spec, reports);
    return reports.stream().map(ExitCode::of).reduce(worst, ExitCode::worse).code();
  }

  private Depot.Content open(ImportSettings settings, Degree degree) {
    Depot depot = new Depot(settings.depot());
    Path folder = depot.folder(degree);
    try {
      new Archive(settings.archive()).resume(folder);
      if (!settings.manifestRequired()) {
        new LooseExports(folder, degree).adopt();
      }
      Depot.Content content = depot.list(degree);
      content.broken().forEach(manifest -> complain(manifest.message()));
      return content;
    } catch (IOException e) {
      throw new DepotException(folder, e);
    }
  }

  private List<RunReport> run(ImportSettings settings, FeedSettings feed, Depot.Content content) {
    PrintWriter console = output.progress(spec);
    RunContext context =
        new RunContext(settings, feed, SettingsOption.directory(settings), acceptRemovals, console);
    return new FeedRun(context, this::complain)
        .run(
            content.exports().stream()
                .filter(export -> export.header().feed().equals(feed.feed()))
                .toList());
  }

  private void complain(String problem) {
    spec.commandLine().getErr().println(problem);
    worst = worst.worse(ExitCode.REFUSED);
  }
}
