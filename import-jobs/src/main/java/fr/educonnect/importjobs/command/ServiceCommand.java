package fr.educonnect.importjobs.command;

import fr.educonnect.directory.federation.PairCounts;
import fr.educonnect.directory.federation.PairwiseOverrides;
import fr.educonnect.importjobs.pairs.LineFault;
import fr.educonnect.importjobs.pairs.PairFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a service brings along. */
@Command(name = "service", description = "What a service brings along from before.")
final class ServiceCommand {

  @Spec private CommandSpec spec;

  @Command(
      name = "pairs",
      description =
          "Keeps the identifiers by which a service knew its users: they take the place of computed"
              + " ones for that service. All lines are kept, or none; again changes nothing.")
  int pairs(
      @Mixin SettingsOption settings,
      @Option(
              names = "--client",
              paramLabel = "CLIENT",
              required = true,
              description = "Its entityID or client id.")
          String client,
      @Option(
              names = "--file",
              paramLabel = "CSV",
              required = true,
              description =
                  "Columns FrEduCtRefId, or academy, degree and aafId, or INE; and FrEduCtId, NameID,"
                      + " sub, FrEduCtEleveINEHash as they apply.")
          Path file,
      @Option(names = "--dry-run", description = "Checks only, keeps nothing.") boolean dryRun) {
    PairFile read = PairFile.read(file);
    if (!read.faults().isEmpty()) {
      return refuse(file, read.faults());
    }
    PairCounts counts =
        new PairwiseOverrides(SettingsOption.pool(settings.read()))
            .keep(client, read.pairs(), dryRun);
    if (!counts.faults().isEmpty()) {
      return refuse(file, counts.faults().stream().map(PairFile::of).toList());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s: %d identifiers %s, %d kept already%n",
        client, counts.added(), dryRun ? "would be kept" : "kept", counts.known());
    out.flush();
    return ExitCode.OK.code();
  }

  private int refuse(Path file, List<LineFault> faults) {
    PrintWriter err = spec.commandLine().getErr();
    faults.forEach(fault -> err.println(file.getFileName() + ":" + fault));
    err.println("nothing was kept");
    err.flush();
    return ExitCode.NOT_APPLICABLE.code();
  }
}
