package fr.educonnect.staffapi.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyProblemHasItsTextsInBothLanguages(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "fr.educonnect.staffapi.answer.problems", Locale.forLanguageTag(language));
    Set<String> keys =
        Stream.of(ProblemCode.values())
            .flatMap(code -> Stream.of("title", "detail", "action").map(p -> code.code() + "." + p))
            .collect(Collectors.toSet());

    assertThat(texts.keySet()).isEqualTo(keys);
    assertThat(keys).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
  }
}
