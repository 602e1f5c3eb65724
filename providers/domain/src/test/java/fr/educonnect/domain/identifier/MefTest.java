package fr.educonnect.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MefTest {

  @ParameterizedTest
  @ValueSource(strings = {"10010012110", " 10310019110 ", "2011001911a"})
  void aMefHasElevenDigitsOrLetters(String text) {
    assertThat(Mef.parse(text))
        .hasValueSatisfying(mef -> assertThat(mef.code()).hasSize(11).isUpperCase());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1001001211", "100100121100", "1001001211-", "1001001211é"})
  void anyOtherShapeIsNoMef(String text) {
    assertThat(Mef.parse(text)).isEmpty();
    assertThat(Mef.mefstat4(text)).isEmpty();
  }

  @Test
  void theLevelIsInTheStatisticalCode() {
    assertThat(Mef.mefstat4("21121001211")).contains("2112");
    assertThat(Mef.mefstat4("21121001211").flatMap(Level::of)).contains(new Level("2112", "5e"));
  }

  @ParameterizedTest
  @CsvSource({
    "1110, TPS",
    "1111, PS",
    "1112, MS",
    "1113, GS",
    "1121, CP",
    "1122, CE1",
    "1123, CE2",
    "1124, CM1",
    "1125, CM2",
    "2111, 6e",
    "2112, 5e",
    "2115, 4e",
    "2116, 3e",
    "2211, 2de",
    "2212, 1re",
    "2213, Terminale",
    "2383, Terminale pro",
    "2431, 6e SEGPA",
    "2434, 3e SEGPA"
  })
  void levelsHaveTheLabelsThatSchoolsUse(String mefstat4, String label) {
    assertThat(Level.of(mefstat4)).contains(new Level(mefstat4, label));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "2113", "9999"})
  void anUnknownCodeHasNoLevel(String mefstat4) {
    assertThat(Level.of(mefstat4)).isEmpty();
  }
}
