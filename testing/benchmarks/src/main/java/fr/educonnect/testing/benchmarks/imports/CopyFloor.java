package fr.educonnect.testing.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies the rows that an import made into tables without index or constraint. */
final class CopyFloor {
  private static final List<String> TABLES =
      List.of(
          "school",
          "class_group",
          "mef",
          "student",
          "account",
          "login_stem",
          "source_student",
          "enrolment",
          "source_guardian",
          "guardian_contact",
          "guardian_relation",
          "guardian_link");

  private final String jdbcUrl;
  private final Path folder;

  CopyFloor(String jdbcUrl, Path folder) {
    this.jdbcUrl = jdbcUrl;
    this.folder = folder;
  }

  /**
   * Nanoseconds that copying all rows takes; what the rows are is read from the directory first.
   */
  long copy() {
    long nanos = 0;
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : TABLES) {
        Path rows = folder.resolve(table + ".rows");
        try (OutputStream out = Files.newOutputStream(rows)) {
          copies.copyOut("copy " + table + " to stdout", out);
        }
        statement.execute("drop table if exists floor_" + table);
        statement.execute("create table floor_" + table + " as table " + table + " with no data");
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(rows)) {
          copies.copyIn("copy floor_" + table + " from stdin", in, 1 << 16);
        }
        nanos += System.nanoTime() - start;
        statement.execute("drop table floor_" + table);
        Files.delete(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }
}
