package fr.educonnect.testing.benchmarks.imports;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.ImportJobs;
import fr.educonnect.importjobs.command.ExitCode;
import fr.educonnect.importjobs.depot.Depot;
import fr.educonnect.importjobs.depot.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generated exports of one second-degree feed, a depot, a settings file, and the real program. */
final class Workbench {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
  private static final String ACADEMY = "16";
  private static final Feed FEED = new Feed(ACADEMY, Degree.SECOND);

  private final Path exports;
  private final Path depot;
  private final Path settings;

  Workbench(Path folder, String jdbcUrl) {
    this.exports = new Depot(folder.resolve("exports")).folder(FEED.degree());
    this.depot = new Depot(folder.resolve("depot")).folder(FEED.degree());
    this.settings = folder.resolve("import.yaml");
    try {
      Files.createDirectories(depot);
      Files.writeString(settings, settings(jdbcUrl));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String settings(String jdbcUrl) {
    return String.join(
        "\n",
        "depot: depot",
        "directory: {url: \"" + jdbcUrl + "\"}",
        "academies: {\"" + ACADEMY + "\": {second: {}}}",
        "");
  }

  Path settings() {
    return settings;
  }

  /** Writes a complet of the first day, and deltas of the days after it. */
  void generate(Path folder, long students, int deltas) {
    run(
        "generate",
        "--out",
        folder.resolve("exports").toString(),
        "--academies",
        ACADEMY,
        "--degree",
        "SECOND",
        "--students",
        Long.toString(students),
        "--churn",
        "0.005",
        "--date",
        FIRST_DAY.toString(),
        "--deltas",
        Integer.toString(deltas));
  }

  /** The generated files of a kind and day. */
  List<Path> files(ExportKind kind, LocalDate day) {
    String part = "_" + (kind == ExportKind.COMPLET ? "Complet" : "Delta") + "_" + basic(day) + "_";
    try (Stream<Path> files = Files.list(exports)) {
      return files
          .filter(file -> file.getFileName().toString().contains(part))
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts an export into the depot, dated another day. */
  void deliver(ExportKind kind, LocalDate written, LocalDate delivered) {
    try {
      List<Path> copies = new ArrayList<>();
      for (Path file : files(kind, written)) {
        String name = file.getFileName().toString().replace(basic(written), basic(delivered));
        copies.add(Files.copy(file, depot.resolve(name)));
      }
      Manifest.of(new ExportHeader(FEED, kind, delivered), copies)
          .write(depot.resolve(kind + "_" + basic(delivered) + Manifest.EXTENSION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nanoseconds that importing what lies in the depot takes. */
  long importAll() {
    long start = System.nanoTime();
    run("import", "--quiet", "--config", settings.toString());
    return System.nanoTime() - start;
  }

  void migrate() {
    run("migrate", "--config", settings.toString());
  }

  private static void run(String... arguments) {
    int code = ImportJobs.execute(arguments);
    if (!applied(code)) {
      throw new IllegalStateException(arguments[0] + " ended with code " + code);
    }
  }

  /** Whether an exit code says that everything sound was applied. */
  static boolean applied(int code) {
    return code == ExitCode.OK.code() || code == ExitCode.PARTIAL.code();
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
