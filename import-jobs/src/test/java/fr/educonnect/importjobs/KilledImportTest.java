package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The import as a process of its own, killed with no warning at ten moments between its start and
 * its end: a run afterwards leaves the directory that one undisturbed run would have left.
 */
class KilledImportTest {

  private static final int FAMILIES = 1500;
  private static final int KILLS = 10;
  private static final long SEED = 20261122;

  @TempDir private Path root;

  @Test
  void leavesNothingOfAHalfRun() throws Exception {
    Workplace undisturbed = place("undisturbed");
    long millis = runToTheEnd(undisturbed);
    String expected = undisturbed.dump();
    Random random = new Random(SEED);

    Workplace killed = place("killed");
    for (int i = 0; i < KILLS; i++) {
      kill(killed, millis * (i + random.nextInt(100) / 100.0) / KILLS);
    }
    assertThat(killed.runImport()).as(killed.out() + killed.err()).isZero();

    assertThat(killed.dump()).isEqualTo(expected);
    assertThat(killed.runImport()).isZero();
    assertThat(killed.out()).contains("nothing to do");
    assertThat(
            DirectoryDump.query(
                killed.jdbcUrl(), "select count(*) from import_run where status = 'RUNNING'"))
        .containsExactly("0");
  }

  private Workplace place(String name) {
    Workplace place = new Workplace(root.resolve(name), "  \"16\":\n    second: {}\n");
    SmallAcademy academy = new SmallAcademy(FAMILIES);
    academy.deliver(place, "2026-11-20");
    for (int n = 1; n <= FAMILIES; n += 3) {
      academy.student(n).put("givenName", "Dominique");
    }
    academy.removeFamily(7);
    academy.addFamily(FAMILIES + 1);
    academy.deliverDelta(place, "2026-11-21");
    return place;
  }

  private static long runToTheEnd(Workplace place) throws Exception {
    long start = System.nanoTime();
    Process process = start(place);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static void kill(Workplace place, double afterMillis) throws Exception {
    Process process = start(place);
    if (!process.waitFor((long) afterMillis, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    awaitNoSession(place);
  }

  /** The server notices a dead client when it next talks to it; only then the lock is free. */
  private static void awaitNoSession(Workplace place) {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    String sessions =
        "select count(*) from pg_stat_activity where application_name = 'import-jobs'"
            + " and datname = current_database()";
    while (!DirectoryDump.query(place.jdbcUrl(), sessions).equals(java.util.List.of("0"))) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static Process start(Workplace place) throws IOException {
    Path log = place.root().resolve("process.log");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ImportJobs.class.getName(),
            "import",
            "--quiet",
            "--config",
            place.settings().toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
