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
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Makes the description of the API out of its classes. */
final class Descriptions {

  /** The modules whose types are in answers. */
  private static final List<Class<?>> MODULES =
      List.of(StaffResource.class, StaffDirectory.class, StaffModule.class);

  private Descriptions() {}

  /** Stands for what the server has above the API. */
  @OpenAPIDefinition(
      info = @Info(title = "EduConnect: API of the schools' staff", version = "1"))
  @Path("/")
  public static class Root {

    /** Nobody calls it. */
    @Path("")
    public StaffResource api() {
      throw new UnsupportedOperationException();
    }
  }

  static SmallRyeOpenAPI read() throws IOException {
    return SmallRyeOpenAPI.builder()
        .withIndex(index())
        .enableModelReader(false)
        .enableStandardFilter(false)
        .enableStandardStaticFiles(false)
        .addFilter(new Tidied())
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

  /**
   * Leaves out what browsers ask before they call, and gives the operations of the two lists, which
   * are one piece of code, a name each.
   */
  private static final class Tidied implements OASFilter {

    @Override
    public PathItem filterPathItem(PathItem item) {
      item.setOPTIONS(null);
      return item.getOperations().isEmpty() ? null : item;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
      description
          .getPaths()
          .getPathItems()
          .forEach(
              (path, item) ->
                  item.getOperations().values().forEach(operation -> name(path, operation)));
    }

    private static void name(String path, Operation operation) {
      String list = path.contains("/guardians") ? "OfGuardians" : "OfStudents";
      if (path.contains("/guardians") || path.contains("/students")) {
        operation.setOperationId(operation.getOperationId() + list);
      }
    }
  }
}
