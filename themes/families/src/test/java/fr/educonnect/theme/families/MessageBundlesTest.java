package fr.educonnect.theme.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {

  @ParameterizedTest
  @ValueSource(strings = {"login", "email"})
  void bothLanguagesHaveTheSameKeys(String type) {
    assertThat(Bundle.ours(type, "en").keySet()).isEqualTo(Bundle.ours(type, "fr").keySet());
  }

  @ParameterizedTest
  @CsvSource({"login,fr", "login,en", "email,fr", "email,en"})
  void everyTextIsAPatternThatLosesNothing(String type, String language) {
    Properties bundle = Bundle.ours(type, language);
    bundle.forEach(
        (key, text) -> assertThat(formatted(text)).as("%s", key).isEqualTo(undoubled(text)));
  }

  /** In text messages the alphabet has no such space. */
  @ParameterizedTest
  @ValueSource(strings = {"login", "email"})
  void noFrenchSignStandsAtTheBeginningOfALine(String type) {
    Bundle.ours(type, "fr")
        .forEach(
            (key, text) -> {
              if (!((String) key).endsWith("Sms")) {
                assertThat((String) text).as("%s", key).doesNotContainPattern(" [:?!;»]|« ");
              }
            });
  }

  private static String undoubled(Object pattern) {
    return ((String) pattern).replace("''", "'");
  }

  // With each parameter replaced by itself, only a quote that was not doubled makes a difference.
  private static String formatted(Object pattern) {
    return new MessageFormat((String) pattern, Locale.ROOT).format(new Object[] {"{0}", "{1}"});
  }
}
