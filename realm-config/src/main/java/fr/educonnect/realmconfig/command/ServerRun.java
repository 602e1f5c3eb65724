package fr.educonnect.realmconfig.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.reconcile.Reconciliation;
import fr.educonnect.realmconfig.server.AdminApi;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;

/** What {@code plan} and {@code apply} share: the server, found fit before any realm is touched. */
abstract class ServerRun extends Run {
  @Mixin private ServerOptions server;

  ServerRun(Map<String, String> environment) {
    super(environment);
  }

  @Override
  final ExitCode run(Configuration configuration, Report report) {
    AdminApi api = server.api(environment(), spec());
    JsonNode info = api.serverInfo();
    List<Reconciliation> realms =
        configuration.realms().stream()
            .map(realm -> new Reconciliation(api, realm, server.prune()))
            .toList();
    realms.forEach(realm -> realm.requireParts(info));
    return run(realms, report);
  }

  abstract ExitCode run(List<Reconciliation> realms, Report report);
}
