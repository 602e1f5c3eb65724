package fr.educonnect.realmconfig.command;

import fr.educonnect.realmconfig.check.Rules;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.InvalidFilesException;
import fr.educonnect.realmconfig.files.Place;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.RealmDefinition;
import fr.educonnect.realmconfig.reconcile.Reconciliation;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.service.MetadataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code refresh}: metadata of SAML services, from where they are published. */
@Command(
    name = "refresh",
    description =
        "Fetches the metadata of services by URL, verifies it and shows the differences to a"
            + " running server; exit code 6 when one cannot be fetched or trusted.")
final class RefreshCommand extends Run {
  @Mixin private ServerOptions server;

  @Option(names = "--apply", description = "keep what was fetched, and change the server")
  private boolean apply;

  RefreshCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  ExitCode run(Report report) {
    MetadataCopies copies = files().copies();
    Fetched fetched = new Fetched(sources(), copies, report);
    Problems problems = new Problems();
    Configuration configuration = files().read(environment(), copies, problems);
    report.hide(configuration.secrets());
    report.warnings(problems.warnings());
    keep(copies);
    settle(configuration, fetched.refreshed(), report);
    if (!fetched.isComplete()) {
      return ExitCode.METADATA;
    }
    return apply || report.changes() == 0 ? ExitCode.OK : ExitCode.DIFFERENCES;
  }

  @Override
  ExitCode run(Configuration configuration, Report report) {
    throw new IllegalStateException("files are read once metadata is there");
  }

  /** Faults of metadata are what this command is for; all others are told first. */
  private List<MetadataSource> sources() {
    Problems problems = new Problems();
    Configuration configuration = files().unchecked(environment(), files().copies(), problems);
    Rules.checkAddresses(configuration, problems);
    var others =
        problems.list().stream().filter(each -> !each.code().equals("bad-metadata")).toList();
    if (!others.isEmpty()) {
      throw new InvalidFilesException(others);
    }
    return configuration.metadata();
  }

  private void keep(MetadataCopies copies) {
    if (apply) {
      try {
        copies.write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void settle(Configuration configuration, Set<Place> services, Report report) {
    AdminApi api = server.api(environment(), spec());
    for (RealmDefinition realm : configuration.realms()) {
      List<ClientDefinition> clients =
          realm.clients().stream().filter(each -> services.contains(each.place())).toList();
      if (!clients.isEmpty()) {
        Reconciliation one = new Reconciliation(api, realm.withClients(clients), Set.of());
        if (apply) {
          one.applyClients(report::change);
        } else {
          one.planClients(report::change);
        }
      }
    }
    report.close(
        report.changes() == 0
            ? "Nothing to change."
            : report.changes() + (apply ? " change(s) made." : " change(s) to apply."));
  }
}
