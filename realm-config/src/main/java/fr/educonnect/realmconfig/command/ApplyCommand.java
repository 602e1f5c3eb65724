package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.reconcile.Reconciliation;
import fr.educonnect.realmconfig.server.AdminApi;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code apply}: brings a running server to the files. */
@Command(
    name = "apply",
    description = "Changes a running server until it is as the files say; can be repeated.")
final class ApplyCommand extends Run {
  @Mixin private ServerOptions server;

  ApplyCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(Configuration configuration, Report report) {
    AdminApi api = server.api(environment(), spec());
    configuration
        .realms()
        .forEach(realm -> new Reconciliation(api, realm, server.prune()).apply(report::change));
    report.close(
        report.changes() == 0 ? "Nothing to change." : report.changes() + " change(s) made.");
    return ExitCode.OK;
  }
}
