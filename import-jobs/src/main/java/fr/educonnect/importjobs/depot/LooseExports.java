package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.aaf.ExportFileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports that somebody put into a depot without a manifest. They are given one, so that they are
 * imported like the others; what their academy is, their heading comment says ({@code
 * codeAcademieExport}). Nothing tells whether all of their files are there: this is for trying
 * things out, where files are put by hand.
 */
public final class LooseExports {

  private static final int HEADING_BYTES = 4096;
  private static final Pattern ACADEMY =
      Pattern.compile("codeAcademieExport\\s*:\\s*0*(\\d{1,2})\\b");

  private record Name(String prefix, ExportKind kind, LocalDate date) {}

  private final Path folder;
  private final Degree degree;

  public LooseExports(Path folder, Degree degree) {
    this.folder = folder;
    this.degree = degree;
  }

  /** Writes a manifest for each export that has none and names its academy. */
  public void adopt() throws IOException {
    Map<Name, List<Path>> exports = new LinkedHashMap<>();
    Set<String> listed = listed();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xml")) {
      for (Path file : files) {
        Optional<ExportFileName> name = ExportFileName.parse(file.getFileName().toString());
        if (name.isPresent() && !listed.contains(file.getFileName().toString())) {
          exports.computeIfAbsent(exportOf(name.get()), n -> new ArrayList<>()).add(file);
        }
      }
    }
    for (Map.Entry<Name, List<Path>> export : exports.entrySet()) {
      adopt(export.getKey(), export.getValue());
    }
  }

  private static Name exportOf(ExportFileName file) {
    return new Name(file.prefix(), file.kind(), file.date());
  }

  private void adopt(Name name, List<Path> files) throws IOException {
    Optional<Academy> academy = academy(files.get(0));
    if (academy.isPresent()) {
      Feed feed = new Feed(academy.get().code(), degree);
      Path manifest = folder.resolve(files.get(0).getFileName() + Manifest.EXTENSION);
      Manifest.of(new ExportHeader(feed, name.kind(), name.date()), files).write(manifest);
    }
  }

  private Set<String> listed() throws IOException {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> manifests =
        Files.newDirectoryStream(folder, "*" + Manifest.EXTENSION)) {
      for (Path manifest : manifests) {
        for (String line : Files.readAllLines(manifest, StandardCharsets.ISO_8859_1)) {
          if (line.startsWith("file ")) {
            names.add(line.substring(line.lastIndexOf(' ') + 1));
          }
        }
      }
    }
    return names;
  }

  private static Optional<Academy> academy(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String heading = new String(in.readNBytes(HEADING_BYTES), StandardCharsets.ISO_8859_1);
      Matcher comment = ACADEMY.matcher(heading);
      return comment.find()
          ? Academy.ofCode(
              comment.group(1).length() == 1 ? "0" + comment.group(1) : comment.group(1))
          : Optional.empty();
    }
  }
}
