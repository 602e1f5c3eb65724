package fr.educonnect.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

  @ParameterizedTest
  @CsvSource({
    "0951099D, true",
    "0673021V, true",
    "0590121L, true",
    "0790031E, true",
    "0693045K, true",
    "0311478N, true",
    "0000005A, false",
    "0379142G, false",
    "0951099E, false"
  })
  void theLetterIsCheckedSoftly(String text, boolean ok) {
    assertThat(Uai.parse(text))
        .hasValueSatisfying(uai -> assertThat(uai.checkLetterOk()).isEqualTo(ok));
  }

  @ParameterizedTest
  @CsvSource({
    "0311478N, 31",
    "0010001A, 01",
    "0951099D, 95",
    "6200001A, 2A",
    "7200001A, 2B",
    "9710001A, 971",
    "9740001A, 974",
    "9760001A, 976",
    "9880001A, 988"
  })
  void theFirstDigitsAreTheDepartment(String text, String department) {
    assertThat(Uai.parse(text).map(Uai::department)).contains(department);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0951099D", " 0951099d ", "0951099d"})
  void caseAndSpacesDoNotMatter(String text) {
    assertThat(Uai.parse(text)).contains(new Uai("0951099D"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "0951099",
        "0951099DD",
        "095109D",
        "A951099D",
        "09510990",
        "0951099I",
        "0951099O",
        "0951099Q",
        "0951099É",
        "٠951099D"
      })
  void anyOtherShapeIsNoUai(String text) {
    assertThat(Uai.parse(text)).isEmpty();
  }
}
