package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.ExportLoad;
import fr.educonnect.directory.load.FeedBusyException;
import fr.educonnect.directory.load.FeedState;
import fr.educonnect.directory.load.LoadCounts;
import fr.educonnect.directory.load.LoadOutcome;
import fr.educonnect.directory.load.LoadSettings;
import fr.educonnect.directory.load.Verdict;
import fr.educonnect.domain.link.GuardianLinkRules;
import fr.educonnect.importjobs.aaf.ExportRefused;
import fr.educonnect.importjobs.aaf.FeedRules;
import fr.educonnect.importjobs.aaf.Refusal;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.ExportChoice;
import java.nio.file.Files;
import java.util.Optional;

/** Runs one export: everything of it becomes visible at once, or nothing. */
final class ExportRun {

  private final RunContext context;
  private final DepotExport export;
  private final ReportDraft draft;

  ExportRun(RunContext context, DepotExport export) {
    this.context = context;
    this.export = export;
    this.draft = new ReportDraft(export);
  }

  /** Called under the feed's lock once the export is applied. */
  interface Applied {
    void run();
  }

  RunReport run(Applied applied) {
    ExportHeader header = export.header();
    try (ExportLoad load = ExportLoad.open(context.directory(), header, loadSettings(header))) {
      draft.run(load.run());
      RunReport report = run(load);
      if (report.outcome() == Outcome.APPLIED) {
        applied.run();
      }
      return report;
    } catch (FeedBusyException e) {
      return RunReport.busy(header, e.getMessage());
    }
  }

  private RunReport run(ExportLoad load) {
    Progress progress = context.progress(export);
    try {
      checkStillWanted(load.feed());
      checkReach(load.feed());
      export.verify();
      ExportReader reader = new ExportReader(rules(), new LoadTarget(load), progress);
      draft.tally(reader.tally());
      reader.read(export);
      progress.stage("applying");
      return apply(load);
    } catch (ExportRefused e) {
      return refuse(load, Outcome.REFUSED, e.getMessage());
    } catch (NotWanted e) {
      return refuse(load, Outcome.POINTLESS, e.getMessage());
    }
  }

  private RunReport apply(ExportLoad load) {
    LoadOutcome outcome = load.apply(this::review);
    return draft.report(outcome.counts());
  }

  private Verdict review(LoadCounts counts) {
    long rejected = Rejections.count(counts.rejections());
    Optional<Guards.Stop> stop =
        context.acceptRemovals()
            ? Optional.empty()
            : Guards.removals(context.feed(), export.header().date(), counts.accounts());
    if (Guards.tooManyErrors(context.settings().rules(), rejected, draft.read())) {
      draft.end(Outcome.REFUSED, Refusal.TOO_MANY_ERRORS + ": " + rejected + " records");
    } else if (stop.isPresent()) {
      draft.end(Outcome.STOPPED, stop.get().toString());
    } else {
      draft.end(Outcome.APPLIED, null);
    }
    RunReport report = draft.report(counts);
    return new Verdict(report.outcome() == Outcome.APPLIED, ReportJson.write(report));
  }

  private RunReport refuse(ExportLoad load, Outcome outcome, String problem) {
    draft.end(outcome, problem);
    RunReport report = draft.report(null);
    load.refuse(ReportJson.write(report));
    return report;
  }

  /** Another run may have applied the export, and put it away, before this one had the lock. */
  private void checkStillWanted(FeedState state) throws NotWanted {
    if (ExportChoice.isPointless(export, state) || !Files.exists(export.manifestFile())) {
      throw new NotWanted();
    }
  }

  private void checkReach(FeedState state) throws ExportRefused {
    ExportHeader header = export.header();
    boolean reached =
        header.kind() == ExportKind.COMPLET
            || (state.lastExport() != null
                && context.feed().calendar().reaches(state.lastExport(), header.date()));
    if (!reached) {
      String last = state.lastExport() == null ? "none" : state.lastExport().toString();
      throw new ExportRefused(
          Refusal.GAP,
          export.manifestFile().getFileName().toString(),
          0,
          "the last export applied is " + last + "; deliver a complet");
    }
  }

  private FeedRules rules() {
    return new FeedRules(
        export.header().feed(),
        export.header().date(),
        new GuardianLinkRules(context.settings().rules().secondResponsibilityIsLegal()));
  }

  private LoadSettings loadSettings(ExportHeader header) {
    return new LoadSettings(
        context.feed().scopeOn(header.date()), context.settings().rules().sharedContactLimit());
  }

  /** The directory holds the export already. */
  private static final class NotWanted extends Exception {

    private static final long serialVersionUID = 1L;

    NotWanted() {
      super("APPLIED_ALREADY: another run has applied this export or a newer one");
    }
  }
}
