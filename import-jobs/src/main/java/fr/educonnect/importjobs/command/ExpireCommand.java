package fr.educonnect.importjobs.command;

import fr.educonnect.directory.account.Expiry;
import fr.educonnect.directory.account.ExpiryCounts;
import fr.educonnect.importjobs.run.ReportJson;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ends what was distributed three months ago and never activated. */
@Command(
    name = "expire",
    description =
        "Makes accounts « non notifié » again that were not activated within three months of their"
            + " last distribution.")
final class ExpireCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settings;

  @Option(names = "--dry-run", description = "Counts only, changes nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  private record Result(boolean dryRun, int notified, int activating) {}

  @Override
  public Integer call() {
    Expiry expiry = new Expiry(SettingsOption.pool(settings.read()));
    Instant now = Instant.now();
    ExpiryCounts counts = dryRun ? expiry.due(now) : expiry.end(now);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReportJson.write(new Result(dryRun, counts.notified(), counts.activating())));
    } else {
      out.printf(
          "%s: %d notified, %d being activated%n",
          dryRun ? "would expire" : "expired", counts.notified(), counts.activating());
    }
    out.flush();
    return ExitCode.OK.code();
  }
}
