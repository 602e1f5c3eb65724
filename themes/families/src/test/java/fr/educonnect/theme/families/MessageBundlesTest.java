package fr.educonnect.theme.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {

  @ParameterizedTest
  @ValueSource(strings = {"families/login", "families/email", "agents/login"})
  void bothLanguagesHaveTheSameKeys(String part) {
    assertThat(Bundle.ours(part, "en").keySet()).isEqualTo(Bundle.ours(part, "fr").keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "families/login,fr",
    "families/login,en",
    "families/email,fr",
    "families/email,en",
    "agents/login,fr",
    "agents/login,en"
  })
  void everyTextIsAPatternThatLosesNothing(String part, String language) {
    Properties bundle = Bundle.ours(part, language);
    bundle.forEach(
        (key, text) -> assertThat(formatted(text)).as("%s", key).isEqualTo(undoubled(text)));
  }

  /** In text messages the alphabet has no such space. */
  @ParameterizedTest
  @ValueSource(strings = {"families/login", "families/email", "agents/login"})
  void noFrenchSignStandsAtTheBeginningOfALine(String part) {
    Bundle.ours(part, "fr")
        .forEach(
            (key, text) -> {
              if (!((String) key).endsWith("Sms")) {
                assertThat((String) text).as("%s", key).doesNotContainPattern(" [:?!;»]|« ");
              }
            });
  }

  @Test
  void staffReadWhatFamiliesReadUnlessItIsOnlyForThem() {
    assertThat(Bundle.ours("agents/login", "fr").keySet())
        .doesNotContainAnyElementsOf(Bundle.ours("families/login", "fr").keySet());
  }

  private static String undoubled(Object pattern) {
    return ((String) pattern).replace("''", "'");
  }

  // With each parameter replaced by itself, only a quote that was not doubled makes a difference.
  private static String formatted(Object pattern) {
    return new MessageFormat((String) pattern, Locale.ROOT).format(new Object[] {"{0}", "{1}"});
  }
}
