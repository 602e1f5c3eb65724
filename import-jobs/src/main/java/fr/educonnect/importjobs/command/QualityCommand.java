package fr.educonnect.importjobs.command;

import fr.educonnect.directory.staff.quality.QualityTrend;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what is wrong with the records of schools that imports changed. */
@Command(
    name = "quality",
    description =
        "Counts what is wrong with the records of the schools of which imports changed something,"
            + " so that schools see how it was on days before.")
final class QualityCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settings;

  @Override
  public Integer call() {
    int schools = new QualityTrend(SettingsOption.pool(settings.read())).note();
    PrintWriter out = spec.commandLine().getOut();
    out.printf("counted: %d schools%n", schools);
    out.flush();
    return ExitCode.OK.code();
  }
}
