package fr.educonnect.staffapi.description;

import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.StaffResource;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Makes the description of the API out of its classes. */
final class Descriptions {

  /** The modules whose types are in answers. */
  private static final List<Class<?>> MODULES =
      List.of(StaffResource.class, StaffDirectory.class, StaffModule.class);

  private Descriptions() {}

  /** Stands for what the server has above the API. */
  @Path("/")
  public static class Root {

    /** Nobody calls it. */
    @Path("")
    public StaffResource api() {
      throw new UnsupportedOperationException();
    }
  }

  static SmallRyeOpenAPI read() throws IOException {
    Index index = index();
    return SmallRyeOpenAPI.builder()
        .withIndex(index)
        .enableModelReader(false)
        .enableStandardFilter(false)
        .enableStandardStaticFiles(false)
        .addFilter(new Tidied(index))
        .build();
  }

  private static Index index() throws IOException {
    Indexer indexer = new Indexer();
    indexer.indexClass(Root.class);
    for (Class<?> type : MODULES) {
      java.nio.file.Path location = location(type);
      if (Files.isDirectory(location)) {
        index(indexer, location);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
          index(indexer, jar.getPath("/"));
        }
      }
    }
    return indexer.complete();
  }

  private static java.nio.file.Path location(Class<?> type) {
    try {
      return java.nio.file.Path.of(
          type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void index(Indexer indexer, java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      for (java.nio.file.Path file :
          files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          indexer.index(in);
        }
      }
    }
  }
}
