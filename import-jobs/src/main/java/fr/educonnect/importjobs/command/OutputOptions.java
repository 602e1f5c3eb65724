package fr.educonnect.importjobs.command;

import fr.educonnect.importjobs.run.ReportJson;
import fr.educonnect.importjobs.run.RunReport;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How results and progress are shown. */
final class OutputOptions {

  @Option(names = "--json", description = "Results as a JSON array on standard output.")
  private boolean json;

  @Option(names = "--quiet", description = "No progress line on standard error.")
  private boolean quiet;

  void show(CommandSpec spec, List<RunReport> reports) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReportJson.write(reports));
    } else if (reports.isEmpty()) {
      out.println("nothing to do");
    } else {
      reports.forEach(report -> report.lines().forEach(out::println));
    }
    out.flush();
  }

  boolean json() {
    return json;
  }

  /** Where the progress goes; null for nowhere. */
  PrintWriter progress(CommandSpec spec) {
    return quiet ? null : spec.commandLine().getErr();
  }
}
