package fr.educonnect.importjobs.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes exports of an invented population, and what is true about it. */
@Command(
    name = "generate",
    sortOptions = false,
    description = {
      "Writes believable AAF exports of people who do not exist, for demonstrations, tests and"
          + " measurements.",
      "The same options give the same files."
    })
public final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The depot: exports go to the folder of their degree below it.")
  private Path out;

  @Option(
      names = "--deltas",
      paramLabel = "N",
      defaultValue = "0",
      description = "After the complet, the deltas of this many following days.")
  private int deltas;

  @Option(names = "--final-complet", description = "After the deltas, the complet of the last day.")
  private boolean finalComplet;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Also write which accounts the directory must hold after the last export.")
  private Path truth;

  @Mixin private PopulationOptions options;

  @Override
  public Integer call() throws IOException {
    Population population = new Population(settings());
    Exports exports = new Exports(population, out);
    exports.complet(0);
    for (int day = 1; day <= deltas; day++) {
      exports.delta(day);
    }
    if (finalComplet) {
      exports.complet(deltas);
    }
    if (truth != null) {
      TruthFile.write(new Truth(population, deltas), truth);
    }
    return 0;
  }

  private GeneratorSettings settings() {
    try {
      return options.settings();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
