package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Rejection;
import fr.educonnect.domain.link.GuardianLinkRules;
import fr.educonnect.importjobs.aaf.ExportRefused;
import fr.educonnect.importjobs.aaf.FeedRules;
import fr.educonnect.importjobs.depot.DepotExport;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Looks at an export without the directory: everything that its own files can tell. */
public final class ExportCheck {

  private ExportCheck() {}

  /**
   * Checks an export.
   *
   * @param rejections told of each record that would be rejected
   * @param console where the progress is shown; null for nowhere
   */
  public static RunReport check(
      DepotExport export, Consumer<Rejection> rejections, PrintWriter console) {
    ReportDraft draft = new ReportDraft(export);
    FeedRules rules =
        new FeedRules(export.header().feed(), export.header().date(), new GuardianLinkRules(false));
    CheckTarget target = new CheckTarget(export.header().kind() == ExportKind.COMPLET, rejections);
    Progress progress =
        new Progress(console, export.manifestFile().getFileName().toString(), export.bytes());
    ExportReader reader = new ExportReader(rules, target, progress);
    draft.tally(reader.tally());
    try {
      export.verify();
      reader.read(export);
      draft.end(Outcome.VALID, null);
    } catch (ExportRefused e) {
      draft.end(Outcome.REFUSED, e.getMessage());
    }
    return draft.report(null);
  }
}
