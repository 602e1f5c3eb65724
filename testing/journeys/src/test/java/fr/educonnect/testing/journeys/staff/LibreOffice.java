package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet that schools open lists with, where this machine has it. */
final class LibreOffice {
  private static final String PROGRAM = "soffice";
  private static final long PATIENCE_SECONDS = 120;

  /**
   * Semicolons and UTF-8: what its dialog proposes for a file that begins with a byte order mark,
   * and what a run without its dialog has to be told.
   */
  private static final String AS_PROPOSED = "--infilter=Text - txt - csv (StarCalc):59,34,76";

  /** Cells as they are shown, between commas, in UTF-8. */
  private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76";

  private LibreOffice() {}

  /** Leaves the test out, and says why, where there is none. */
  static LibreOffice assumed() {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    assumeTrue(
        there,
        "LibreOffice is not here: install libreoffice-calc-nogui (Debian) to have lists opened by it");
    return new LibreOffice();
  }

  /** The cells of a list as they are shown, row by row. */
  List<List<String>> open(byte[] list, Path folder) {
    try {
      Path opened = Files.createDirectories(folder.resolve("opened"));
      Path file = Files.write(folder.resolve("list.csv"), list);
      run("-env:UserInstallation=" + folder.resolve("profile").toUri(), opened, file);
      try (CSVReader reader = new CSVReader(Files.newBufferedReader(opened.resolve("list.csv")))) {
        return reader.readAll().stream().map(Arrays::asList).toList();
      }
    } catch (IOException | CsvException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String profile, Path to, Path file) {
    try {
      Process process =
          new ProcessBuilder(
                  PROGRAM,
                  "--headless",
                  profile,
                  AS_PROPOSED,
                  "--convert-to",
                  AS_SHOWN,
                  "--outdir",
                  to.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("in time").isTrue();
      assertThat(process.exitValue()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
