package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.command.ExitCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an export that lie in the depot without a manifest. */
class LooseExportsTest {

  private static final String ACADEMIES = "  \"16\":\n    second: {}\n";

  @TempDir Path root;

  @Test
  void filesWithoutAManifestAreLeftAlone() throws Exception {
    Workplace place = new Workplace(root, ACADEMIES);
    put(place);

    assertThat(place.runImport()).isEqualTo(ExitCode.OK.code());
    assertThat(place.out()).contains("nothing to do");
  }

  @Test
  void whereNoManifestIsRequiredTheyAreTakenForTheAcademyThatTheyName() throws Exception {
    Workplace place = new Workplace(root, ACADEMIES);
    place.settings("manifestRequired: false\n", ACADEMIES);
    put(place);

    place.runImport();
    assertThat(place.out()).contains("academy 16, degree 2, complet of 2026-11-20: applied");

    place.runImport();
    assertThat(place.out()).contains("nothing to do");
  }

  private void put(Workplace place) throws IOException, URISyntaxException {
    Path dialect = Path.of(getClass().getResource("dialects/2d-current").toURI());
    try (Stream<Path> files = Files.list(dialect)) {
      List<Path> exports = files.filter(file -> file.toString().endsWith(".xml")).toList();
      for (Path file : exports) {
        Files.copy(file, place.folder(Degree.SECOND).resolve(file.getFileName().toString()));
      }
    }
  }
}
