package fr.educonnect.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Ine.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IneTest {

  @ParameterizedTest
  @CsvSource({
    "123456789FJ, RNIE, true",
    "000000001KG, RNIE, true",
    "000000097KH, RNIE, true",
    "123456789FK, RNIE, false",
    "123456789AA, RNIE, false",
    "1234567890B, BEA, true",
    "1234567890Z, BEA, true",
    "1234A67890B, SIFA, true",
    "1234D67890B, PROVISIONAL, true",
    "0ABCDEFGHI3, BASE_36, true",
    "12345678901, BASE_36, true"
  })
  void theShapeTellsTheFamily(String text, Family family, boolean keyOk) {
    assertThat(Ine.parse(text)).contains(new Ine(text, family, keyOk));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789fj", " 123456789FJ ", "123 456 789 FJ"})
  void caseAndSpacesDoNotMatter(String text) {
    assertThat(Ine.parse(text)).contains(new Ine("123456789FJ", Family.RNIE, true));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "123456789F",
        "123456789FJA",
        "123456789IJ",
        "123456789LA",
        "1234567890I",
        "1234567890O",
        "1234567890Q",
        "1234B67890B",
        "1234A6789XB",
        "12345678-01",
        "00000000000",
        "99999999999",
        "É2345678901",
        "ABCDEFGHIJK"
      })
  void anyOtherShapeIsNoIne(String text) {
    assertThat(Ine.parse(text)).isEmpty();
  }
}
