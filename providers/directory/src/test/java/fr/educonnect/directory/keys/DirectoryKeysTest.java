package fr.educonnect.directory.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryKeysTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("keys");
  }

  @Test
  void readsWhatItGenerates() throws IOException {
    Files.writeString(file, DirectoryKeys.generate("2026-11", new SecureRandom()));
    DirectoryKeys keys = DirectoryKeys.read(file);
    assertThat(keys.provisional().activeId()).isEqualTo("2026-11");
    assertThat(keys.failures().identifier("a"))
        .isEqualTo(DirectoryKeys.read(file).failures().identifier("a"));
  }

  @Test
  void completesTheFileOfAnOlderBuildAndLeavesItsLinesAlone() throws IOException {
    SecureRandom random = new SecureRandom();
    String older =
        DirectoryKeys.generate("a", random).replaceAll("(?m)^(proofs|identities).*\\R", "");
    Files.writeString(file, older);
    Files.writeString(file, older + DirectoryKeys.missingLines(file, random));
    assertThat(DirectoryKeys.read(file).proofs().former()).isEmpty();
    assertThat(Files.readString(file)).startsWith(older);
    assertThat(DirectoryKeys.missingLines(file, random)).isEmpty();
  }

  @Test
  void readsTheFormerKeyOfProofs() throws IOException {
    SecureRandom random = new SecureRandom();
    String lines = DirectoryKeys.generate("a", random);
    String proofs = lines.lines().filter(line -> line.startsWith("proofs")).findFirst().get();
    Files.writeString(file, lines + proofs.replace("proofs", "proofs.former"));
    assertThat(DirectoryKeys.read(file).proofs().all()).hasSize(2);
  }

  @Test
  void generatesOtherKeysEachTime() {
    SecureRandom random = new SecureRandom();
    assertThat(DirectoryKeys.generate("a", random))
        .isNotEqualTo(DirectoryKeys.generate("a", random));
  }

  @Test
  void namesTheLineThatIsMissingOrWrong() throws IOException {
    assertRefused("key.a = AA==\n", "active");
    assertRefused("active = a\nkey.a = AA==\n", "a has not 32 bytes");
    assertRefused("active = a\nkey.a = %%%\n", "key.a is not Base64");
    String sound = DirectoryKeys.generate("a", new SecureRandom());
    assertRefused(sound.replaceAll("(?m)^failures.*$", ""), "failures is missing");
    assertRefused(sound.replaceAll("(?m)^failures.*$", "failures = AA=="), "32 bytes");
    assertRefused(sound.replaceAll("(?m)^active.*$", "active = b"), "active id b");
    assertRefused(sound.replaceAll("(?m)^proofs.*$", ""), "proofs is missing");
    assertRefused(sound.replaceAll("(?m)^proofs.*$", "proofs = AA=="), "32 bytes");
    assertRefused(sound + "proofs.former = AA==\n", "32 bytes");
  }

  @Test
  void quotesNoKeyInAComplaint() throws IOException {
    Files.writeString(file, "active = a\nkey.a = c2VjcmV0\nfailures = c2VjcmV0\n");
    assertThatThrownBy(() -> DirectoryKeys.read(file)).hasMessageNotContaining("c2Vj");
  }

  @Test
  void saysThatTheFileIsNotThere() {
    assertThatThrownBy(() -> DirectoryKeys.read(file)).isInstanceOf(UncheckedIOException.class);
  }

  private void assertRefused(String lines, String complaint) throws IOException {
    Files.writeString(file, lines);
    assertThatThrownBy(() -> DirectoryKeys.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint);
  }
}
