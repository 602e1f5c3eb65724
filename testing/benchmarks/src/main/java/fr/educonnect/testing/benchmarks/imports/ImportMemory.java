package fr.educonnect.testing.benchmarks.imports;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.importjobs.ImportJobs;
import fr.educonnect.testing.benchmarks.ClassPath;
import fr.educonnect.testing.benchmarks.ResidentMemory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Runs the import as a process of its own, with the heap that it may have, and watches its size.
 */
final class ImportMemory {
  private static final String HEAP = "-Xmx512m";

  private final Path folder;
  private final EmbeddedPostgres postgres;

  ImportMemory(Path folder, EmbeddedPostgres postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  /** The largest resident size of an import of so many students into an empty directory. */
  Peak of(String name, long students) {
    create(name);
    Path run = Directories.fresh(folder.resolve(name));
    Workbench bench = new Workbench(run, postgres.getJdbcUrl("postgres", name));
    bench.generate(run, students, 0);
    bench.migrate();
    bench.deliver(ExportKind.COMPLET, Workbench.FIRST_DAY, Workbench.FIRST_DAY);
    long bytes =
        bench.files(ExportKind.COMPLET, Workbench.FIRST_DAY).stream()
            .mapToLong(file -> file.toFile().length())
            .sum();
    return new Peak(watch(start(bench)), bytes >> 20);
  }

  private void create(String name) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(Workbench bench) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try {
      return new ProcessBuilder(
              java.toString(),
              HEAP,
              "-cp",
              ClassPath.ofThisProgram(),
              ImportJobs.class.getName(),
              "import",
              "--quiet",
              "--config",
              bench.settings().toString())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("import.log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long watch(Process process) {
    long largest = ResidentMemory.largestKib(process);
    if (!Workbench.applied(process.exitValue())) {
      throw new IllegalStateException("the import ended with code " + process.exitValue());
    }
    return largest;
  }

  /** The largest resident size, and the size of the files that were imported. */
  record Peak(long residentKib, long filesMib) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d MiB for %d MiB of XML with %s", residentKib >> 10, filesMib, HEAP);
    }
  }
}
