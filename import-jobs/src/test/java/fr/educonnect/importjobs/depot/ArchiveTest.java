package fr.educonnect.importjobs.depot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Degree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String FOLDER = "16-2d-2026-11-20-delta";

  @TempDir private Path root;
  private Path depot;
  private Path file;
  private Path manifestFile;
  private Manifest manifest;
  private Archive archive;

  @BeforeEach
  void deliver() throws IOException {
    depot = Files.createDirectories(root.resolve("depot"));
    file = Files.writeString(depot.resolve("A_Delta_20261120_Eleve_0000.xml"), "<a/>");
    manifestFile = depot.resolve("A.manifest");
    ExportHeader header =
        new ExportHeader(
            new Feed("16", Degree.SECOND), ExportKind.DELTA, LocalDate.of(2026, 11, 20));
    manifest = Manifest.of(header, List.of(file));
    manifest.write(manifestFile);
    archive = new Archive(root.resolve("archive"));
  }

  @Test
  void movesAnExportWithItsManifest() throws IOException {
    archive.put(new DepotExport(manifestFile, manifest));

    assertArchived();
  }

  @Test
  void endsWhatAStopLeftHalfMoved() throws IOException {
    Files.move(manifestFile, depot.resolve("A.manifest.archived"));
    archive.resume(depot);
    assertArchived();

    Files.writeString(depot.resolve("unrelated.xml"), "<b/>");
    Files.move(
        root.resolve("archive").resolve(FOLDER).resolve("A.manifest"),
        depot.resolve("A.manifest.archived"));
    archive.resume(depot);
    assertThat(depot.resolve("A.manifest.archived")).doesNotExist();
    assertThat(depot.resolve("unrelated.xml")).exists();
  }

  @Test
  void takesAnExportAgainThatWasDeliveredAgain() throws IOException {
    archive.put(new DepotExport(manifestFile, manifest));
    deliver();

    archive.put(new DepotExport(manifestFile, manifest));

    assertArchived();
  }

  @Test
  void leavesToAnotherRunWhatThatOneIsMoving() throws IOException {
    DepotExport export = new DepotExport(manifestFile, manifest);
    archive.put(export);

    archive.put(export);

    assertArchived();
  }

  private void assertArchived() {
    assertThat(depot).isEmptyDirectory();
    assertThat(root.resolve("archive").resolve(FOLDER))
        .isDirectoryContaining(path -> path.endsWith("A.manifest"))
        .isDirectoryContaining(path -> path.endsWith(file.getFileName()));
  }
}
