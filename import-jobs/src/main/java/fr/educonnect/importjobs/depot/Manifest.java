package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.importjobs.aaf.ExportFileName;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an academy says it delivers: which export, and the name, size and SHA-256 of each file. A
 * text of lines, so that a shell can write it:
 *
 * <pre>
 * educonnect-manifest 1
 * academy 16
 * degree 2
 * kind Complet
 * date 20261120
 * file &lt;SHA-256 in hexadecimal&gt; &lt;bytes&gt; &lt;name&gt;
 * files &lt;number of file lines&gt;
 * </pre>
 */
public record Manifest(ExportHeader header, List<Entry> files) {

  /** How the names of manifests end. */
  public static final String EXTENSION = ".manifest";

  private static final String FIRST_LINE = "educonnect-manifest 1";

  /**
   * A file of the export.
   *
   * @param name without folders
   * @param bytes size of the file
   * @param sha256 64 hexadecimal digits, lower case
   */
  public record Entry(String name, long bytes, String sha256) {}

  /** A manifest that cannot be trusted; the message names the line, and no more of it. */
  public static final class Invalid extends Exception {

    private static final long serialVersionUID = 1L;

    Invalid(String message) {
      super(message);
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws Invalid when it is cut short or does not follow the format
   */
  public static Manifest read(Path file) throws IOException, Invalid {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new ManifestReader(lines).read();
    }
  }

  /** The manifest of files that lie in one folder. */
  public static Manifest of(ExportHeader header, List<Path> files) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.add(
          new Entry(file.getFileName().toString(), Files.size(file), FileDigest.sha256(file)));
    }
    return new Manifest(header, entries);
  }

  /** Writes the manifest under a temporary name, then gives it its own. */
  public void write(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(draft, text(), StandardCharsets.UTF_8);
    Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    Feed feed = header.feed();
    text.append("academy ").append(feed.academy()).append('\n');
    text.append("degree ").append(feed.degree().digit()).append('\n');
    text.append("kind ").append(header.kind() == ExportKind.COMPLET ? "Complet" : "Delta");
    text.append("\ndate ").append(header.date().toString().replace("-", "")).append('\n');
    for (Entry entry : files) {
      text.append(
          String.format(
              Locale.ROOT, "file %s %d %s%n", entry.sha256(), entry.bytes(), entry.name()));
    }
    return text.append("files ").append(files.size()).append('\n').toString();
  }

  static boolean isFirstLine(String line) {
    return FIRST_LINE.equals(line);
  }

  /** Whether a listed file has a name that an export's file may have. */
  static boolean isExportFile(String name) {
    return name.indexOf('/') < 0 && ExportFileName.parse(name).isPresent();
  }
}
