package fr.educonnect.testing.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The server has one class loader for its own jars and those of the providers folder, and the
 * latter win: nothing but what is listed here may lie there, and nothing of it may hide a class of
 * the server.
 */
class ProviderFolderTest {
  private static final List<String> ALLOWED =
      List.of(
          "commonmark.jar",
          "commons-csv.jar",
          "educonnect-demo-accounts.jar",
          "educonnect-directory-access.jar",
          "educonnect-directory.jar",
          "educonnect-documents.jar",
          "educonnect-domain.jar",
          "educonnect-family-pages.jar",
          "educonnect-federation.jar",
          "educonnect-franceconnect.jar",
          "educonnect-messaging.jar",
          "educonnect-proofs.jar",
          "educonnect-sign-in.jar",
          "educonnect-staff-api.jar",
          "educonnect-staff-console.jar",
          "educonnect-theme-families.jar",
          "educonnect-user-storage.jar",
          "httpclient5.jar",
          "httpcore5.jar",
          "libphonenumber.jar",
          "openpdf-fonts-extra.jar",
          "openpdf.jar",
          "twilio.jar");

  private final ServerParts parts = ServerParts.of(StackSettings.ofDevelopment().project());

  @Test
  void holdsWhatIsAllowedAndNothingElse() {
    assertThat(parts.providers())
        .extracting(jar -> jar.getFileName().toString())
        .containsExactlyElementsOf(ALLOWED);
  }

  @Test
  void hidesNoClassOfTheServer() throws IOException {
    Set<String> ours = new HashSet<>();
    for (Path jar : parts.providers()) {
      ours.addAll(classes(jar));
    }
    Set<String> hidden = new HashSet<>();
    for (Path jar : serverJars()) {
      classes(jar).stream().filter(ours::contains).forEach(hidden::add);
    }
    assertThat(ours).isNotEmpty();
    assertThat(hidden).isEmpty();
  }

  private List<Path> serverJars() throws IOException {
    try (Stream<Path> files = Files.walk(parts.distribution().resolve("lib/lib"))) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
      assertThat(jars).hasSizeGreaterThan(100);
      return jars;
    }
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Set<String> classes = new HashSet<>();
      zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .forEach(classes::add);
      return classes;
    }
  }
}
