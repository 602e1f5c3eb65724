package fr.educonnect.importjobs.command;

import fr.educonnect.directory.load.Rejection;
import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.depot.Manifest;
import fr.educonnect.importjobs.run.ExportCheck;
import fr.educonnect.importjobs.run.RunReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks exports without the directory. */
@Command(
    name = "validate",
    description =
        "Checks exports by their own files, without the directory: manifest, form, every record.")
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private OutputOptions output;

  @Parameters(
      paramLabel = "MANIFEST",
      arity = "1..*",
      description = "Manifests, each in the folder of the files that it names.")
  private List<Path> manifests;

  @Override
  public Integer call() {
    List<RunReport> reports = new ArrayList<>();
    ExitCode worst = ExitCode.OK;
    for (Path file : manifests) {
      try {
        DepotExport export = new DepotExport(file, Manifest.read(file));
        reports.add(ExportCheck.check(export, this::show, output.progress(spec)));
      } catch (Manifest.Invalid e) {
        worst = complain("MANIFEST_INVALID: " + file + ": " + e.getMessage());
      } catch (IOException e) {
        worst = complain("UNREADABLE: " + file + " cannot be read");
      }
    }
    output.show(spec, reports);
    return reports.stream().map(ExitCode::of).reduce(worst, ExitCode::worse).code();
  }

  private ExitCode complain(String problem) {
    spec.commandLine().getErr().println(problem);
    return ExitCode.REFUSED;
  }

  private void show(Rejection rejection) {
    spec.commandLine()
        .getErr()
        .println(
            String.format(
                Locale.ROOT,
                "%s:%d: %s: %s%s",
                rejection.origin().file(),
                rejection.origin().line(),
                rejection.aafId() == null ? "without id" : rejection.aafId(),
                rejection.reason(),
                rejection.detail() == null ? "" : " (" + rejection.detail() + ")"));
  }
}
