package fr.educonnect.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LEFEVRE          , Lefèvre
          Martin-Durand    , MARTIN DURAND
          Martin--Durand   , MARTIN  DURAND
          Martin – Durand  , Martin-Durand
          Jean-Noël        , JEAN NOEL
          d'Artagnan       , D ARTAGNAN
          d’Artagnan       , DARTAGNAN
          O`Neill          , O'NEILL
          de La Tour       , DELATOUR
          Œuvrard          , OEUVRARD
          Lætitia          , LAETITIA
          Strauß           , STRAUSS
          Đặng             , DANG
          ÇELİK            , Celik
          ﬁlliol           , FILLIOL
          'José\u0301'     , Jose
          '  Le   Gall '   , LE GALL
          Иванов           , иванов
          """)
  void twoSpellingsOfOneNameAreEqual(String one, String other) {
    assertThat(PersonName.normalise(one)).isEqualTo(PersonName.normalise(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Martin, Martins", "Dupont, Dupond", "Le Gall, Gall", "王, 李", "Anne, Anna", "𐐀, 𐐁"})
  void twoNamesStayTwo(String one, String other) {
    assertThat(PersonName.normalise(one)).isNotEqualTo(PersonName.normalise(other));
    assertThat(PersonName.withoutParticles(one)).isNotEqualTo(PersonName.withoutParticles(other));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "-", "'", ".", "?"})
  void withoutALetterNothingIsLeft(String name) {
    assertThat(PersonName.normalise(name)).isEmpty();
    assertThat(PersonName.withoutParticles(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          de Villiers        , villiers
          DE VILLIERS        , villiers
          d'Artagnan         , artagnan
          D ARTAGNAN         , artagnan
          du Pont            , pont
          des Essarts        , essarts
          de La Tour         , latour
          von der Leyen      , leyen
          van den Berg       , berg
          'de  Villiers'     , villiers
          Deville            , deville
          Martin de Villiers , martindevilliers
          Du                 , du
          De De              , de
          Le Gall            , legall
          """)
  void leadingParticlesFallWhereANameIsLeft(String name, String expected) {
    assertThat(PersonName.withoutParticles(name)).isEqualTo(expected);
  }

  @Test
  void everyLatinLetterFoldsToAscii() {
    for (char c = 'À'; c <= 'ſ'; c++) {
      String folded = PersonName.normalise(Character.toString(c));
      assertThat(folded).as("U+%04X", (int) c).matches(Character.isLetter(c) ? "[a-z]{1,2}" : "");
    }
  }
}
