package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.ExportKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  private static final Path DIALECTS =
      Path.of("src", "test", "resources", "fr", "educonnect", "importjobs", "dialects");

  @TempDir private Path root;
  private Workplace place;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
  }

  @Test
  void appliesAnExportAndPutsItAway() {
    Path manifest =
        place.deliverResources(
            Workplace.header(Workplace.SECOND, ExportKind.COMPLET, "2026-11-20"),
            DIALECTS.resolve("2d-current"));

    int code = place.runImport();

    assertThat(place.err()).isEmpty();
    assertThat(place.out()).contains("applied");
    assertThat(code).isZero();
    assertThat(place.dump()).contains("e.dargouges").contains("o.dargouges");
    assertThat(manifest).doesNotExist();
    assertThat(root.resolve("depot/archive/16-2d-2026-11-20-complet")).isDirectory();
    assertThat(place.run("quality", "--config", place.settings().toString())).isZero();
    assertThat(place.out()).matches("counted: [1-9][0-9]* schools\\R");
    assertThat(
            DirectoryDump.query(
                place.jdbcUrl(), "select distinct records ->> 'UNUSABLE_CONTACT' from quality_day"))
        .as("what the day's data are like")
        .contains("1");
  }

  @Test
  void runsAgainWithoutDoingAnything() throws Exception {
    appliesAnExportAndPutsItAway();
    String dump = place.dump();

    assertThat(place.runImport()).isZero();
    assertThat(place.out()).isEqualTo("nothing to do" + System.lineSeparator());
    Path archived = root.resolve("depot/archive/16-2d-2026-11-20-complet");
    assertThat(archived).isDirectory();
    Files.delete(archived.resolve("16_Complet_20261120.manifest"));
    place.deliverResources(
        Workplace.header(Workplace.SECOND, ExportKind.COMPLET, "2026-11-20"),
        DIALECTS.resolve("2d-current"));
    assertThat(place.runImport()).isZero();
    assertThat(place.out()).contains("0 added, 0 changed, 0 removed").contains("0 created");
    assertThat(place.dump()).isEqualTo(dump);
  }
}
