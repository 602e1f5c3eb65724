package fr.educonnect.staffapi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the files in {@code src/test/resources/staff-console}. */
class ConsoleFileTest {

  @Test
  void givesTheCompressedCopyToWhoReadsIt() {
    assertThat(ConsoleFile.find("assets/page.js", true))
        .hasValueSatisfying(
            file -> {
              assertThat(file.compressed()).isTrue();
              assertThat(file.mediaType()).isEqualTo("text/javascript;charset=utf-8");
              assertThat(text(file)).isEqualTo("compressed\n");
            });
    assertThat(ConsoleFile.find("assets/page.js", false))
        .hasValueSatisfying(file -> assertThat(text(file)).isEqualTo("plain\n"));
  }

  @Test
  void givesWhatHasNoCompressedCopyAsItIs() {
    assertThat(ConsoleFile.find("index.html", true))
        .hasValueSatisfying(
            file -> {
              assertThat(file.compressed()).isFalse();
              assertThat(text(file)).isEqualTo("page\n");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/other.js", "assets/page.js.gz", "assets/page", "assets", ""})
  void knowsOnlyWhatThePageIsMadeOf(String name) {
    assertThat(ConsoleFile.find(name, true)).isEmpty();
  }

  private static String text(ConsoleFile file) {
    try (InputStream content = file.content()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
