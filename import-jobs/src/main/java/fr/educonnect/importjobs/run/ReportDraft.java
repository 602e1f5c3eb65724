package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.LoadCounts;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.Manifest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A report while its run goes on. */
final class ReportDraft {

  private final DepotExport export;
  private final long startedAt = System.nanoTime();
  private long run;
  private Tally tally = new Tally();
  private Outcome outcome;
  private String problem;

  ReportDraft(DepotExport export) {
    this.export = export;
  }

  void run(long number) {
    run = number;
  }

  void tally(Tally counted) {
    tally = counted;
  }

  void end(Outcome ended, String why) {
    outcome = ended;
    problem = why;
  }

  long read() {
    return tally.totalRead();
  }

  /**
   * The report as of now.
   *
   * @param counts null when nothing was tried
   */
  RunReport report(LoadCounts counts) {
    ExportHeader header = export.header();
    Map<String, Long> files = new TreeMap<>();
    for (Manifest.Entry entry : export.manifest().files()) {
      files.put(entry.name(), entry.bytes());
    }
    return new RunReport(
        run,
        header.feed().academy(),
        header.feed().degree().digit(),
        header.kind().name(),
        header.date(),
        outcome,
        problem,
        files,
        tally.read(),
        counts == null ? tally.rejected() : counts.rejections(),
        tally.unknownAttributes().counts(),
        tally.studentsWithoutIne(),
        counts,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt));
  }
}
