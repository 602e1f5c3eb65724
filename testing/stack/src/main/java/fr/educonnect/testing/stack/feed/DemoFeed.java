package fr.educonnect.testing.stack.feed;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.command.ExitCode;
import fr.educonnect.importjobs.command.RootCommand;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The exports of the stack's academies, their depot and their import.
 *
 * @param folder where exports, depot and settings lie
 * @param scripts the folder of the {@code transfert-AAF-*.sh}
 * @param log gets what the commands say
 */
public record DemoFeed(Path folder, Path scripts, Path log) {
  /** Toulouse and Rennes: guardians with children in both are among the generated families. */
  private static final List<String> ACADEMIES = List.of("16", "14");

  private static final Set<Integer> APPLIED = Set.of(ExitCode.OK.code(), ExitCode.PARTIAL.code());
  private static final long DELIVERY_LIMIT_SECONDS = 120;

  /** Makes the exports of about as many pupils. */
  public void generate(int students) {
    run(
        Set.of(ExitCode.OK.code()),
        "generate",
        "--preset=DEMO",
        "--students=" + students,
        "--out=" + folder.resolve("exports"));
  }

  /** Delivers what was generated to the depot, academy by academy, as they do it themselves. */
  public void deliver() {
    for (Degree degree : Degree.values()) {
      for (String academy : ACADEMIES) {
        deliver(academy, degree);
      }
    }
  }

  private void deliver(String academy, Degree degree) {
    Path source = folder.resolve("deliveries").resolve(academy + "-" + degree.digit());
    try {
      Files.createDirectories(source);
      Files.createDirectories(depot(degree));
      for (Path file : exported(academy, degree)) {
        Files.move(file, source.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    transfer(academy, degree, source);
  }

  private List<Path> exported(String academy, Degree degree) throws IOException {
    Path made = folder.resolve("exports").resolve(depotFolder(degree));
    try (Stream<Path> files = Files.list(made)) {
      return files.filter(file -> isOf(file.getFileName().toString(), academy)).toList();
    }
  }

  private static boolean isOf(String name, String academy) {
    return name.endsWith(".xml") && name.contains("_" + academy + "_");
  }

  /** Has the academy's script deliver the files of a folder. */
  public void transfer(String academy, Degree degree, Path source) {
    Path script = scripts.resolve("transfert-AAF-educonnect" + degree.digit() + "d.sh");
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh", script.toString(), academy, source.toString(), depotRoot().toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    try {
      Process process = builder.start();
      if (!process.waitFor(DELIVERY_LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(script.getFileName() + " did not deliver, see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during a delivery", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the import's settings file: both academies, both degrees, every default. */
  public void writeSettings(JdbcAddress directory) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("depot: ").append(depotRoot()).append('\n');
    yaml.append("manifestRequired: false\n");
    yaml.append("directory:\n");
    yaml.append("  url: ").append(directory.url()).append('\n');
    yaml.append("  user: ").append(directory.user()).append('\n');
    yaml.append("  password: ").append(directory.password()).append('\n');
    yaml.append("academies:\n");
    for (String academy : ACADEMIES) {
      yaml.append("  \"").append(academy).append("\": {first: {}, second: {}}\n");
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(settings(), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings the directory's tables to the version of this build. */
  public void migrate() {
    run(Set.of(ExitCode.OK.code()), "migrate", "--config=" + settings());
  }

  /** Imports what lies in the depot; the generator's rejected records are part of the demo. */
  public void load() {
    run(APPLIED, "import", "--quiet", "--config=" + settings());
    run(Set.of(ExitCode.OK.code()), "quality", "--config=" + settings());
  }

  private void run(Set<Integer> good, String... arguments) {
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                log,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND))) {
      CommandLine command = RootCommand.commandLine().setOut(out).setErr(out);
      int code = command.execute(arguments);
      if (!good.contains(code)) {
        throw new IllegalStateException(
            "import-jobs " + arguments[0] + " ended with " + code + ", see " + log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The import's settings file. */
  public Path settings() {
    return folder.resolve("import.yaml");
  }

  /** Where exports of a degree are put. */
  public Path depot(Degree degree) {
    return depotRoot().resolve(depotFolder(degree));
  }

  /** Where applied exports are kept. */
  public Path archive() {
    return depotRoot().resolve("archive");
  }

  private Path depotRoot() {
    return folder.resolve("depot");
  }

  private static Path depotFolder(Degree degree) {
    return degree == Degree.FIRST
        ? Path.of("educonnect1d", "ect-sync", "depot_racine")
        : Path.of("educonnect2d", "ect-sync2d", "depot_racine");
  }
}
