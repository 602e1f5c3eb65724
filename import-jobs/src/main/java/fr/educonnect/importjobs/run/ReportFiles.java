package fr.educonnect.importjobs.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import fr.educonnect.directory.load.ImportRuns;
import fr.educonnect.directory.load.Rejection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The reports of runs as files: {@code .json} for programs and {@code .txt} for people, each with
 * every rejected record by file, line, id and reason.
 */
final class ReportFiles {

  private final Path folder;
  private final ImportRuns runs;

  ReportFiles(Path folder, ImportRuns runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /** Writes both files of a run that the directory knows. */
  void write(RunReport report) throws IOException {
    Files.createDirectories(folder);
    String name =
        String.format(
            Locale.ROOT,
            "%s-%dd-%s-%s-run%d",
            report.academy(),
            report.degree(),
            report.date(),
            report.kind().toLowerCase(Locale.ROOT),
            report.run());
    try {
      writeText(report, folder.resolve(name + ".txt"));
      writeJson(report, folder.resolve(name + ".json"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void writeText(RunReport report, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : report.lines()) {
        out.write(line);
        out.newLine();
      }
      runs.rejections(report.run(), rejection -> write(out, rejection));
    }
  }

  private void writeJson(RunReport report, Path file) throws IOException {
    try (JsonGenerator out = ReportJson.mapper().createGenerator(Files.newBufferedWriter(file))) {
      out.writeStartObject();
      out.writeObjectField("report", report);
      out.writeArrayFieldStart("rejections");
      SequenceWriter rejections = ReportJson.mapper().writer().writeValues(out);
      runs.rejections(report.run(), rejection -> write(rejections, rejection));
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private static void write(BufferedWriter out, Rejection rejection) {
    try {
      out.write(
          String.format(
              Locale.ROOT,
              "%s:%d: %s %s: %s%s",
              rejection.origin().file(),
              rejection.origin().line(),
              rejection.kind().name().toLowerCase(Locale.ROOT),
              rejection.aafId() == null ? "without id" : rejection.aafId(),
              rejection.reason(),
              rejection.detail() == null ? "" : " (" + rejection.detail() + ")"));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SequenceWriter out, Rejection rejection) {
    try {
      out.write(rejection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
