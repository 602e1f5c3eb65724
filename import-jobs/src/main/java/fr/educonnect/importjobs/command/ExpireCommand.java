package fr.educonnect.importjobs.command;

import fr.educonnect.directory.account.Expiry;
import fr.educonnect.directory.account.ExpiryCounts;
import fr.educonnect.directory.franceconnect.FranceConnectLinks;
import fr.educonnect.directory.join.JoinExpiry;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.importjobs.run.ReportJson;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Ends what was distributed three months ago and never activated, erases identities of
 * FranceConnect that were replaced too long ago to be put back, and what is left of accounts that
 * were joined to others.
 */
@Command(
    name = "expire",
    description =
        "Makes accounts « non notifié » again that were not activated within three months of their"
            + " last distribution, and erases replaced identities of FranceConnect after 72 hours and"
            + " accounts that were joined to another one after 30 days.")
final class ExpireCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settings;

  @Option(names = "--dry-run", description = "Counts only, changes nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  private record Result(boolean dryRun, int notified, int activating, int identities, int joined) {}

  @Override
  public Integer call() {
    DirectoryPool pool = SettingsOption.pool(settings.read());
    Expiry expiry = new Expiry(pool);
    FranceConnectLinks links = new FranceConnectLinks(pool);
    JoinExpiry joins = new JoinExpiry(pool);
    Instant now = Instant.now();
    ExpiryCounts counts = dryRun ? expiry.due(now) : expiry.end(now);
    int identities = dryRun ? links.replaced() : links.erase();
    int joined = dryRun ? joins.due(now) : joins.erase(now);
    show(new Result(dryRun, counts.notified(), counts.activating(), identities, joined));
    return ExitCode.OK.code();
  }

  private void show(Result result) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReportJson.write(result));
    } else {
      out.printf(
          "%s: %d notified, %d being activated, %d replaced identities, %d joined%n",
          result.dryRun() ? "would expire" : "expired",
          result.notified(),
          result.activating(),
          result.identities(),
          result.joined());
    }
    out.flush();
  }
}
