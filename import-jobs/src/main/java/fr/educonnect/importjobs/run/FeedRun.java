package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.FeedState;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.importjobs.depot.Archive;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.ExportChoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the exports of one academy and degree that lie in the depot, in the order that makes sense.
 * A refused export does not hold up the sound ones after it; one that a guard stopped does, as it
 * waits for a human.
 */
public final class FeedRun {

  private final RunContext context;
  private final ImportRuns runs;
  private final Archive archive;
  private final ReportFiles reportFiles;
  private final Consumer<String> depotProblems;

  /**
   * @param depotProblems told when an export cannot be put away or a report not be written, none of
   *     which changes what was applied
   */
  public FeedRun(RunContext context, Consumer<String> depotProblems) {
    this.context = context;
    this.runs = new ImportRuns(context.directory());
    this.archive = new Archive(context.settings().archive());
    this.reportFiles = new ReportFiles(context.settings().reports(), runs);
    this.depotProblems = depotProblems;
  }

  /** Runs what is to be run of the feed's exports. */
  public List<RunReport> run(List<DepotExport> exports) {
    List<DepotExport> untried = new ArrayList<>(exports);
    List<RunReport> reports = new ArrayList<>();
    Optional<DepotExport> next = ExportChoice.next(untried, state());
    while (next.isPresent()) {
      DepotExport export = next.get();
      untried.remove(export);
      RunReport report = new ExportRun(context, export).run(() -> putAway(export));
      reports.add(report);
      write(report);
      if (report.outcome() == Outcome.STOPPED || report.outcome() == Outcome.BUSY) {
        return reports;
      }
      next = ExportChoice.next(untried, state());
    }
    FeedState state = state();
    untried.stream()
        .filter(export -> ExportChoice.isPointless(export, state))
        .forEach(this::putAway);
    return reports;
  }

  private FeedState state() {
    return runs.state(context.feed().feed());
  }

  private void putAway(DepotExport export) {
    try {
      archive.put(export);
    } catch (IOException e) {
      depotProblems.accept(
          "ARCHIVE_FAILED: "
              + export.manifestFile().getFileName()
              + " cannot be moved to "
              + context.settings().archive());
    }
  }

  private void write(RunReport report) {
    if (report.run() == 0) {
      return;
    }
    try {
      reportFiles.write(report);
    } catch (IOException e) {
      depotProblems.accept(
          "REPORT_FAILED: the report of run "
              + report.run()
              + " cannot be written to "
              + context.settings().reports());
    }
  }
}
