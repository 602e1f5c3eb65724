package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.aaf.ExportFileName;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a manifest, every one of which must be there. */
final class ManifestReader {

  private static final int MAX_FILES = 10_000;
  private static final int SHA256_DIGITS = 64;
  private static final int MAX_SIZE_DIGITS = 15;

  private final BufferedReader lines;
  private int line;

  ManifestReader(BufferedReader lines) {
    this.lines = lines;
  }

  Manifest read() throws IOException, Manifest.Invalid {
    if (!Manifest.isFirstLine(next())) {
      throw invalid("is not that of a manifest");
    }
    String academy = required(Academy.ofCode(value("academy"))).code();
    Degree degree = required(degree(value("degree")));
    ExportKind kind = required(ExportFileName.kind(value("kind")));
    LocalDate date = required(ExportFileName.date(value("date")));
    return new Manifest(new ExportHeader(new Feed(academy, degree), kind, date), files());
  }

  private List<Manifest.Entry> files() throws IOException, Manifest.Invalid {
    List<Manifest.Entry> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    String text = next();
    while (text.startsWith("file ") && files.size() < MAX_FILES) {
      Manifest.Entry file = file(text.split(" ", 4));
      if (!names.add(file.name())) {
        throw invalid("names a file again");
      }
      files.add(file);
      text = next();
    }
    if (files.isEmpty() || !text.equals("files " + files.size())) {
      throw invalid("is not the number of files");
    }
    return files;
  }

  private Manifest.Entry file(String[] parts) throws Manifest.Invalid {
    boolean sound =
        parts.length == 4
            && parts[1].length() == SHA256_DIGITS
            && parts[1].chars().allMatch(c -> Character.digit(c, 16) >= 0)
            && !parts[2].isEmpty()
            && parts[2].length() <= MAX_SIZE_DIGITS
            && parts[2].chars().allMatch(c -> c >= '0' && c <= '9')
            && Manifest.isExportFile(parts[3]);
    if (!sound) {
      throw invalid("is not: file, SHA-256, size, name of an export's file");
    }
    return new Manifest.Entry(parts[3], Long.parseLong(parts[2]), parts[1]);
  }

  private String value(String key) throws IOException, Manifest.Invalid {
    String text = next();
    if (!text.startsWith(key + " ")) {
      throw invalid("does not give the " + key);
    }
    return text.substring(key.length() + 1);
  }

  private <T> T required(Optional<T> value) throws Manifest.Invalid {
    return value.orElseThrow(() -> invalid("gives a value that is not allowed"));
  }

  private String next() throws IOException, Manifest.Invalid {
    line++;
    String text = lines.readLine();
    if (text == null) {
      throw invalid("is missing");
    }
    return text;
  }

  private Manifest.Invalid invalid(String what) {
    return new Manifest.Invalid("line " + line + " " + what);
  }

  private static Optional<Degree> degree(String text) {
    return switch (text) {
      case "1" -> Optional.of(Degree.FIRST);
      case "2" -> Optional.of(Degree.SECOND);
      default -> Optional.empty();
    };
  }
}
