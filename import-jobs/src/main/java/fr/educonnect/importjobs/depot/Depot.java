package fr.educonnect.importjobs.depot;

import fr.educonnect.domain.identifier.Degree;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders in which academies leave their exports, one per degree (« présentation EduConnect
 * 20.5 », consignes AAF).
 */
public final class Depot {

  private static final Path FIRST_DEGREE = Path.of("educonnect1d", "ect-sync", "depot_racine");
  private static final Path SECOND_DEGREE = Path.of("educonnect2d", "ect-sync2d", "depot_racine");

  private final Path root;

  public Depot(Path root) {
    this.root = root;
  }

  /**
   * What lies in the depot.
   *
   * @param exports those with a sound manifest
   * @param broken manifests that cannot be used, each with what is wrong
   */
  public record Content(List<DepotExport> exports, List<BrokenManifest> broken) {}

  /** A manifest that cannot be used. */
  public record BrokenManifest(Path file, String problem) {

    /** With a stable code first. */
    public String message() {
      return "MANIFEST_INVALID: " + file.getFileName() + ": " + problem;
    }
  }

  /** The folder of a degree's exports. */
  public Path folder(Degree degree) {
    return root.resolve(degree == Degree.FIRST ? FIRST_DEGREE : SECOND_DEGREE);
  }

  /**
   * Looks for exports of a degree.
   *
   * @throws IOException when the folder is missing or cannot be read
   */
  public Content list(Degree degree) throws IOException {
    Content content = new Content(new ArrayList<>(), new ArrayList<>());
    try (DirectoryStream<Path> manifests =
        Files.newDirectoryStream(folder(degree), "*" + Manifest.EXTENSION)) {
      for (Path manifest : manifests) {
        read(manifest, degree, content);
      }
    }
    return content;
  }

  private static void read(Path file, Degree degree, Content content) throws IOException {
    try {
      Manifest manifest = Manifest.read(file);
      if (manifest.header().feed().degree() == degree) {
        content.exports.add(new DepotExport(file, manifest));
      } else {
        content.broken.add(new BrokenManifest(file, "is of the other degree"));
      }
    } catch (NoSuchFileException e) {
      // Another run has just put it away.
    } catch (Manifest.Invalid e) {
      content.broken.add(new BrokenManifest(file, e.getMessage()));
    } catch (CharacterCodingException e) {
      content.broken.add(new BrokenManifest(file, "is not a text in UTF-8"));
    }
  }
}
