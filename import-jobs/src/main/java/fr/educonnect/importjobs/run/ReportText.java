package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.LoadCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run's report as lines of text. */
final class ReportText {

  private ReportText() {}

  static List<String> lines(RunReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(title(report));
    if (report.problem() != null) {
      lines.add("  " + report.problem());
    }
    if (report.counts() != null) {
      addCounts(lines, report.counts());
    }
    if (report.studentsWithoutIne() > 0) {
      lines.add("  students without INE, new or changed: " + report.studentsWithoutIne());
    }
    report
        .rejected()
        .forEach(
            (reason, count) ->
                lines.add(
                    (Rejections.isNote(reason) ? "  noted " : "  rejected ")
                        + reason
                        + ": "
                        + count));
    report
        .unknownAttributes()
        .forEach((name, count) -> lines.add("  unknown attribute " + name + ": " + count));
    return lines;
  }

  private static String title(RunReport report) {
    return String.format(
        Locale.ROOT,
        "academy %s, degree %d, %s of %s: %s%s in %.1f s",
        report.academy(),
        report.degree(),
        report.kind().toLowerCase(Locale.ROOT),
        report.date(),
        report.outcome().name().toLowerCase(Locale.ROOT),
        report.run() == 0 ? "" : " (run " + report.run() + ")",
        report.durationMillis() / 1000.0);
  }

  private static void addCounts(List<String> lines, LoadCounts counts) {
    counts
        .records()
        .forEach(
            (kind, records) ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "  %s: %d read, %d added, %d changed, %d removed",
                        kind.name().toLowerCase(Locale.ROOT),
                        records.read(),
                        records.added(),
                        records.changed(),
                        records.removed())));
    LoadCounts.Accounts accounts = counts.accounts();
    lines.add(
        String.format(
            Locale.ROOT,
            "  accounts: %d held, %d created, %d leaving, %d returned; %d links proposed",
            accounts.held(),
            accounts.created(),
            accounts.leaving(),
            accounts.returned(),
            accounts.linked()));
  }
}
