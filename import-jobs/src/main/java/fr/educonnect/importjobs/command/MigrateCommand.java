package fr.educonnect.importjobs.command;

import fr.educonnect.directory.schema.DirectorySchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the directory's tables to the version of this build. */
@Command(
    name = "migrate",
    description = "Brings the directory's tables to the version of this program, forward only.")
final class MigrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settings;

  @Override
  public Integer call() {
    int applied = new DirectorySchema(SettingsOption.directory(settings.read())).migrate();
    spec.commandLine().getOut().println("migrations applied: " + applied);
    return ExitCode.OK.code();
  }
}
