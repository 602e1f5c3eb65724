package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.reconcile.Reconciliation;
import fr.educonnect.realmconfig.server.AdminApi;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plan}: what {@code apply} would do. */
@Command(
    name = "plan",
    description = "Shows the differences to a running server; exit code 5 when there are any.")
final class PlanCommand extends Run {
  @Mixin private ServerOptions server;

  PlanCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(Configuration configuration, Report report) {
    AdminApi api = server.api(environment(), spec());
    configuration
        .realms()
        .forEach(realm -> new Reconciliation(api, realm, server.prune()).plan(report::change));
    boolean same = report.changes() == 0;
    report.close(same ? "Nothing to change." : report.changes() + " change(s) to apply.");
    return same ? ExitCode.OK : ExitCode.DIFFERENCES;
  }
}
