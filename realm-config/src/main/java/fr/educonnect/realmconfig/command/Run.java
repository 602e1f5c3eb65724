package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.InvalidFilesException;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.reconcile.ConflictException;
import fr.educonnect.realmconfig.server.AdminApiException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share: reading the files, the report, and the exit code of a failure. */
abstract class Run implements Callable<Integer> {
  private final Map<String, String> environment;

  @Mixin private FilesOptions files;

  @Option(names = "--json", description = "one JSON object instead of text")
  private boolean json;

  @Spec private CommandSpec spec;

  Run(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Report report = new Report(spec.commandLine().getOut(), json);
    try {
      return run(report).code();
    } catch (InvalidFilesException e) {
      report.problems(e.problems());
      report.close(e.getMessage());
      return ExitCode.INVALID_FILES.code();
    } catch (AdminApiException | ConflictException e) {
      report.error(e.getMessage());
      report.close("Stopped after " + report.changes() + " change(s).");
      return ExitCode.SERVER.code();
    }
  }

  /** Reads the files; their warnings are told. */
  ExitCode run(Report report) {
    Problems problems = new Problems();
    Configuration configuration = files.read(environment, problems);
    report.hide(configuration.secrets());
    report.warnings(problems.warnings());
    return run(configuration, report);
  }

  abstract ExitCode run(Configuration configuration, Report report);

  FilesOptions files() {
    return files;
  }

  Map<String, String> environment() {
    return environment;
  }

  CommandSpec spec() {
    return spec;
  }
}
