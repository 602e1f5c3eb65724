package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterBundlesTest {
  @Test
  void bothLanguagesSayTheSame() throws IOException {
    Properties french = bundle("fr");
    Properties english = bundle("en");
    assertThat(english.stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(french.stringPropertyNames());
    for (String key : french.stringPropertyNames()) {
      assertThat(english.getProperty(key).contains("{0}"))
          .as(key)
          .isEqualTo(french.getProperty(key).contains("{0}"));
    }
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            LetterTexts.class.getResourceAsStream("texts/letters_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
