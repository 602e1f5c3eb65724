package fr.educonnect.importjobs.command;

import fr.educonnect.importjobs.settings.Key;
import fr.educonnect.importjobs.settings.Keys;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what a settings file may hold. */
@Command(name = "settings", description = "Lists every setting with its type, default and help.")
final class SettingsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Keys.Part part : Keys.PARTS) {
      for (Key<?> key : part.keys()) {
        out.println(part.path() + key.name() + ": " + key.type().description() + ", " + given(key));
        out.println("    " + key.help());
      }
    }
    out.flush();
    return ExitCode.OK.code();
  }

  private static String given(Key<?> key) {
    if (key.defaultText() == null) {
      return "required";
    }
    return key.defaultText().isEmpty() ? "optional" : "default " + key.defaultText();
  }
}
