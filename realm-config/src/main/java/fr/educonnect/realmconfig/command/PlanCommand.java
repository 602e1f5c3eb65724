package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.reconcile.Reconciliation;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code plan}: what {@code apply} would do. */
@Command(
    name = "plan",
    description = "Shows the differences to a running server; exit code 5 when there are any.")
final class PlanCommand extends ServerRun {
  PlanCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(List<Reconciliation> realms, Report report) {
    realms.forEach(realm -> realm.plan(report::change));
    boolean same = report.changes() == 0;
    report.close(same ? "Nothing to change." : report.changes() + " change(s) to apply.");
    return same ? ExitCode.OK : ExitCode.DIFFERENCES;
  }
}
