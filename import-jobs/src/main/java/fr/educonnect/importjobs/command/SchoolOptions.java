package fr.educonnect.importjobs.command;

import fr.educonnect.directory.pool.DirectoryPool;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which school a decision is about, and why it was taken. */
final class SchoolOptions {

  private static final Pattern UAI = Pattern.compile("[0-9]{7}[A-Z]");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private SettingsOption settings;
  @Mixin private Reason reason;

  private String uai;

  @Parameters(paramLabel = "UAI", description = "The school's number.")
  void setUai(String typed) {
    if (!UAI.matcher(typed).matches()) {
      throw new ParameterException(spec.commandLine(), "UAI: seven digits and a capital letter");
    }
    uai = typed;
  }

  DirectoryPool pool() {
    return SettingsOption.pool(settings.read());
  }

  String uai() {
    return uai;
  }

  String reason() {
    return reason.reference();
  }

  /**
   * Tells what was done.
   *
   * @param otherwise why nothing was
   */
  int end(boolean changed, String done, String otherwise) {
    return changed
        ? reason.tell(spec, ExitCode.OK, uai + ": " + done)
        : reason.tell(spec, ExitCode.NOT_APPLICABLE, uai + ": nothing changed, " + otherwise);
  }
}
