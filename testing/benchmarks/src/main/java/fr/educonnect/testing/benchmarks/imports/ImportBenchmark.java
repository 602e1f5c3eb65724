package fr.educonnect.testing.benchmarks.imports;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.benchmarks.Figure.Measured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** S4 to S7: a complet into an empty directory, the same again, a delta, and the memory of it. */
public final class ImportBenchmark {
  private static final LocalDate DAY = Workbench.FIRST_DAY;
  private static final long SMALL_STUDENTS = 3_000;

  private final Path folder;
  private final long students;
  private final Consumer<Figure> print;

  public ImportBenchmark(Path folder, long students, Consumer<Figure> print) {
    this.folder = folder;
    this.students = students;
    this.print = print;
  }

  /** Measures and prints; needs disk for twice the exports and the directory. */
  public void run() {
    Path run = Directories.fresh(folder);
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("shared_buffers", "512MB")
            .start()) {
      speed(run, postgres.getJdbcUrl("postgres", "postgres"));
      memory(run, postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void speed(Path run, String jdbcUrl) throws IOException {
    Workbench bench = new Workbench(run, jdbcUrl);
    bench.generate(run, students, 2);
    bench.migrate();
    List<Path> files = bench.files(ExportKind.COMPLET, DAY);
    new ParseFloor().read(files);
    long parse = new ParseFloor().read(files);
    bench.deliver(ExportKind.COMPLET, DAY, DAY);
    long first = bench.importAll();
    long copy = new CopyFloor(jdbcUrl, run).copy();
    String floor =
        detail("floor", parse + copy) + detail(" = reading", parse) + detail(" + copying", copy);
    String size = String.format(Locale.ROOT, ", %d MB, %d students", bytes(files) >> 20, students);
    print.accept(
        Figure.atMost(
            "S4",
            "complet into an empty directory / floor",
            new Measured(
                (double) first / (parse + copy), detail("import", first) + ", " + floor + size),
            3));
    bench.deliver(ExportKind.COMPLET, DAY, DAY.plusDays(1));
    long again = bench.importAll();
    print.accept(
        Figure.atMost(
            "S5",
            "the same complet again / floor of S4",
            new Measured((double) again / (parse + copy), detail("import", again)),
            1.2));
    bench.deliver(ExportKind.DELTA, DAY.plusDays(2), DAY.plusDays(2));
    long delta = bench.importAll();
    List<Path> deltaFiles = bench.files(ExportKind.DELTA, DAY.plusDays(2));
    String share =
        String.format(
            Locale.ROOT,
            ", %.1f %% of the complet's bytes",
            100.0 * bytes(deltaFiles) / bytes(files));
    print.accept(
        Figure.atMost(
            "S6",
            "delta / S5",
            new Measured((double) delta / again, detail("import", delta) + share),
            0.05));
  }

  private void memory(Path run, EmbeddedPostgres postgres) {
    ImportMemory memory = new ImportMemory(run, postgres);
    ImportMemory.Peak small = memory.of("small", SMALL_STUDENTS);
    ImportMemory.Peak large = memory.of("large", students);
    print.accept(
        Figure.atMost(
            "S7",
            "resident memory of the import, large export / small one",
            new Measured((double) large.residentKib() / small.residentKib(), large + " / " + small),
            1.5));
  }

  private static long bytes(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static String detail(String what, long nanos) {
    return String.format(Locale.ROOT, "%s %.2f s", what, nanos / 1e9);
  }
}
