package fr.educonnect.importjobs.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Degree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

  private static final String NAME = "A_Complet_20261120_Eleve_0000.xml";

  private static final String SOUND =
      """
      educonnect-manifest 1
      academy 16
      degree 2
      kind Complet
      date 20261120
      file SUM 4 A_Complet_20261120_Eleve_0000.xml
      files 1
      """
          .replace("SUM", "0123456789abcdef".repeat(4));

  @TempDir private Path root;

  @Test
  void readsWhatItWrites() throws Exception {
    Path file = Files.writeString(root.resolve(NAME), "<a/>");
    ExportHeader header =
        new ExportHeader(
            new Feed("16", Degree.SECOND), ExportKind.COMPLET, LocalDate.of(2026, 11, 20));
    Manifest manifest = Manifest.of(header, List.of(file));
    manifest.write(root.resolve("a.manifest"));

    assertThat(Manifest.read(root.resolve("a.manifest"))).isEqualTo(manifest);
    assertThat(manifest.files())
        .containsExactly(
            new Manifest.Entry(
                NAME, 4, "29114363f749a0226b6988dda3ca2492a954117ab6b5f382706c20300dabc079"));
    assertThat(read(SOUND).header()).isEqualTo(header);
  }

  @ParameterizedTest
  @CsvSource({
    "educonnect-manifest 1, educonnect-manifest 2, line 1 is not that of a manifest",
    "academy 16, academy 99, line 2 gives a value that is not allowed",
    "academy 16, city 16, line 2 does not give the academy",
    "degree 2, degree 3, line 3 gives a value that is not allowed",
    "kind Complet, kind complet, line 4 gives a value that is not allowed",
    "date 20261120, date 20261320, line 5 gives a value that is not allowed",
    "A_Complet, ../A_Complet, 'line 6 is not: file, SHA-256, size, name of an export''s file'",
    "Eleve_0000.xml, Eleve.xml, 'line 6 is not: file, SHA-256, size, name of an export''s file'",
    "' 4 ', ' -4 ', 'line 6 is not: file, SHA-256, size, name of an export''s file'",
    "cdef, cdeg, 'line 6 is not: file, SHA-256, size, name of an export''s file'",
    "files 1, files 2, line 7 is not the number of files"
  })
  void refusesOthersWithTheLine(String sound, String wrong, String message) {
    assertThatThrownBy(() -> read(SOUND.replace(sound, wrong)))
        .isInstanceOf(Manifest.Invalid.class)
        .hasMessage(message);
  }

  @Test
  void refusesOneThatIsCutShortAnywhere() {
    for (int length = 0; length < SOUND.length() - 1; length++) {
      String cut = SOUND.substring(0, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(Manifest.Invalid.class);
    }
  }

  @Test
  void refusesAFileNamedTwice() {
    String line = SOUND.lines().filter(text -> text.startsWith("file ")).findFirst().orElseThrow();

    assertThatThrownBy(() -> read(SOUND.replace(line, line + "\n" + line)))
        .hasMessage("line 7 names a file again");
  }

  private Manifest read(String text) throws IOException, Manifest.Invalid {
    return Manifest.read(Files.writeString(root.resolve("m.manifest"), text));
  }
}
