package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.importjobs.aaf.ExportFileName;
import fr.educonnect.importjobs.aaf.ExportRefused;
import fr.educonnect.importjobs.aaf.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An export that lies in the depot, complete by its manifest.
 *
 * @param manifestFile the manifest, in the same folder as the files it names
 */
public record DepotExport(Path manifestFile, Manifest manifest) {

  /** A file of the export, by the parts of its name. */
  public record File(Path path, ExportFileName name) {}

  public ExportHeader header() {
    return manifest.header();
  }

  /** The files in reading order: structures, MEFs, guardians, students. */
  public List<File> files() {
    return manifest.files().stream()
        .map(entry -> file(entry.name()))
        .sorted(Comparator.comparing(File::name, ExportFileName.READING_ORDER))
        .toList();
  }

  /** Total size of the files by the manifest. */
  public long bytes() {
    return manifest.files().stream().mapToLong(Manifest.Entry::bytes).sum();
  }

  /**
   * Compares the names and sizes of the files with the manifest; the digests are compared while the
   * files are read.
   *
   * @throws ExportRefused at the first difference
   */
  public void verify() throws ExportRefused {
    for (Manifest.Entry entry : manifest.files()) {
      try {
        verify(entry);
      } catch (IOException e) {
        throw new ExportRefused(Refusal.UNREADABLE, entry.name(), 0, "the file cannot be read");
      }
    }
  }

  /** Opens a file of the export for reading and, at its end, for comparing its digest. */
  public VerifiedInput open(File file) throws IOException {
    String name = file.path().getFileName().toString();
    String sha256 =
        manifest.files().stream()
            .filter(entry -> entry.name().equals(name))
            .map(Manifest.Entry::sha256)
            .findFirst()
            .orElseThrow();
    return new VerifiedInput(file.path(), sha256.toLowerCase(Locale.ROOT));
  }

  private void verify(Manifest.Entry entry) throws IOException, ExportRefused {
    File file = file(entry.name());
    if (file.name().kind() != header().kind() || !file.name().date().equals(header().date())) {
      throw mismatch(entry.name(), "its name tells another kind or date than the manifest");
    }
    if (!Files.isRegularFile(file.path())) {
      throw mismatch(entry.name(), "the file is missing");
    }
    if (Files.size(file.path()) != entry.bytes()) {
      throw mismatch(entry.name(), "its size is not the manifest's");
    }
  }

  private File file(String name) {
    return new File(manifestFile.resolveSibling(name), ExportFileName.parse(name).orElseThrow());
  }

  static ExportRefused mismatch(String file, String detail) {
    return new ExportRefused(Refusal.MANIFEST_MISMATCH, file, 0, detail);
  }
}
