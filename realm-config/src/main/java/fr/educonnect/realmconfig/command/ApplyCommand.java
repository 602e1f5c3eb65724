package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.reconcile.Reconciliation;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code apply}: brings a running server to the files. */
@Command(
    name = "apply",
    description = "Changes a running server until it is as the files say; can be repeated.")
final class ApplyCommand extends ServerRun {
  ApplyCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(List<Reconciliation> realms, Report report) {
    realms.forEach(realm -> realm.apply(report::change));
    boolean same = report.changes() == 0;
    report.close(same ? "Nothing to change." : report.changes() + " change(s) made.");
    return ExitCode.OK;
  }
}
