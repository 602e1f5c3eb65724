package fr.educonnect.realmconfig.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.realmconfig.metadata.Signer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyChoiceTest {
  @TempDir private Path folder;

  @Test
  void theNewestOfThoseThatAreValidCounts() throws Exception {
    String ended = Signer.make(folder, "ended", "-400d").text();
    String old = Signer.make(folder, "old", "-300d").text();
    String current = Signer.make(folder, "current", "-2d").text();
    String later = Signer.make(folder, "later", "+10d").text();
    assertThat(KeyChoice.newest(List.of(ended, old, current, later))).isEqualTo(current);
    assertThat(KeyChoice.newest(List.of(later, current, old, ended))).isEqualTo(current);
    assertThat(KeyChoice.newest(List.of(ended, "nothing", old, later))).isEqualTo(old);
    assertThat(KeyChoice.newest(List.of(ended, later))).isEqualTo(ended);
    assertThat(KeyChoice.newest(List.of())).isEmpty();
  }
}
