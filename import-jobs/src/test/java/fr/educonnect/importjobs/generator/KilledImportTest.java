package fr.educonnect.importjobs.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.importjobs.ImportJobs;
import fr.educonnect.importjobs.Workplace;
import fr.educonnect.importjobs.command.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed at any moment leaves nothing behind that a run does not mend. */
class KilledImportTest {

  private static final int KILLS = 10;
  private static final int MOST_RUNS = 40;
  private static final int KILLED = 128 + 9;
  private static final List<Integer> APPLIED = List.of(ExitCode.OK.code(), ExitCode.PARTIAL.code());
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path root;

  private final Population population =
      new Population(GeneratorSettings.builder().students(200).schools(2).build());

  @Test
  void aRunAfterAKillGivesTheSameDirectory() throws Exception {
    new Exports(population, root.resolve("delivered")).complet(0);
    Workplace undisturbed = workplace("undisturbed");
    String empty = undisturbed.dump();
    long usual = millisOf(child(undisturbed));
    assertThat(undisturbed.runImport()).isEqualTo(ExitCode.OK.code());
    String whole = undisturbed.dump();

    Random moments = new Random(9);
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      assertThat(run).as("runs for %s kills", kills).isLessThan(MOST_RUNS);
      Workplace place = workplace("run-" + run);
      Process child = child(place);
      if (isKilled(child, (long) (usual * (0.2 + 0.8 * moments.nextDouble())))) {
        kills++;
      } else {
        usual = usual * 3 / 4;
      }

      assertThat(feeds(place.dump())).as("whole feeds or none").isSubsetOf(feeds(whole));
      assertThat(runAgain(place)).as(place.err()).isIn(APPLIED);
      assertThat(place.dump()).isNotEqualTo(empty).isEqualTo(whole);
    }
  }

  private Workplace workplace(String name) throws IOException {
    Path folder = root.resolve(name);
    Workplace place = new Workplace(folder, Perimeter.yaml(population));
    copy(root.resolve("delivered"), folder.resolve("depot"));
    return place;
  }

  private static Process child(Workplace place) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            ImportJobs.class.getName(),
            "import",
            "--quiet",
            "--config",
            place.settings().toString())
        .redirectErrorStream(true)
        .redirectOutput(place.root().resolve("child.log").toFile())
        .start();
  }

  private static long millisOf(Process child) throws InterruptedException {
    Instant start = Instant.now();
    assertThat(child.waitFor()).isIn(APPLIED);
    return Duration.between(start, Instant.now()).toMillis();
  }

  /** Does {@code kill -9} after a while; false if the process ended before. */
  private static boolean isKilled(Process child, long millis) throws InterruptedException {
    if (child.waitFor(millis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    return child.destroyForcibly().waitFor() == KILLED;
  }

  /** The database may take a moment to see that its client is gone. */
  private static int runAgain(Workplace place) {
    Instant deadline = Instant.now().plus(PATIENCE);
    int code = place.runImport();
    while (code == ExitCode.BUSY.code() && Instant.now().isBefore(deadline)) {
      code = place.runImport();
    }
    return code;
  }

  /** The rows that say what has been applied of each register. */
  private static List<String> feeds(String dump) {
    return dump.lines().filter(row -> row.startsWith("feed ")).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(file -> copyFile(file, to, from));
    }
  }

  private static void copyFile(Path file, Path to, Path from) {
    try {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
