package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Where exports go once they are applied or pointless. The manifest is first renamed in its place,
 * which takes the export out of the depot in one step; what a stop leaves half moved is moved by
 * the next run.
 */
public final class Archive {

  private static final String MOVING = ".archived";

  private final Path root;

  public Archive(Path root) {
    this.root = root;
  }

  /** Takes an export out of the depot. */
  public void put(DepotExport export) throws IOException {
    Path manifest = export.manifestFile();
    Path moving = manifest.resolveSibling(manifest.getFileName() + MOVING);
    try {
      Files.move(manifest, moving, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return;
    }
    move(moving, export.manifest());
  }

  /** Ends what an earlier run left half moved in a folder of the depot. */
  public void resume(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + MOVING)) {
      for (Path moving : left) {
        try {
          move(moving, Manifest.read(moving));
        } catch (NoSuchFileException e) {
          // Another run has moved it to its end.
        } catch (Manifest.Invalid e) {
          throw new IOException("an archived manifest has changed: " + e.getMessage(), e);
        }
      }
    }
  }

  private void move(Path moving, Manifest manifest) throws IOException {
    Path target = root.resolve(folder(manifest.header()));
    Files.createDirectories(target);
    for (Manifest.Entry entry : manifest.files()) {
      moveIfThere(moving.resolveSibling(entry.name()), target.resolve(entry.name()));
    }
    String name = moving.getFileName().toString();
    moveIfThere(moving, target.resolve(name.substring(0, name.length() - MOVING.length())));
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      if (Files.exists(from)) {
        throw e;
      }
    }
  }

  private static String folder(ExportHeader header) {
    return String.format(
        Locale.ROOT,
        "%s-%dd-%s-%s",
        header.feed().academy(),
        header.feed().degree().digit(),
        header.date(),
        header.kind() == ExportKind.COMPLET ? "complet" : "delta");
  }
}
