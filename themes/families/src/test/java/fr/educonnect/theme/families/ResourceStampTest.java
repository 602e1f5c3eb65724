package fr.educonnect.theme.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A browser keeps the theme's resources for a month unless their address changes. */
class ResourceStampTest {

  private static final Path RESOURCES =
      Path.of("src/main/resources/theme/families/login/resources");

  @Test
  void changesWithTheResources() throws Exception {
    assertThat(Bundle.read("theme/families/login/theme.properties"))
        .containsEntry("resourceStamp", stamp());
  }

  private static String stamp() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }
}
