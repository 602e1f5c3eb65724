package fr.educonnect.domain.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIdTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Anne             , VOISIN                      , a.voisin
          Gérard           , Réabu                       , g.reabu
          Élodie           , LEFÈVRE                     , e.lefevre
          Jean-Noël        , de La Tour                  , j.delatour
          Charles          , d'Artagnan                  , c.dartagnan
          Charles          , d’Artagnan                  , c.dartagnan
          Marie            , MARTIN-DUPONT               , m.martin-dupont
          Marie            , MARTIN--DUPONT              , m.martin-dupont
          Marie            , MARTIN – DUPONT             , m.martin-dupont
          Marie            , -MARTIN-                    , m.martin
          Œdipe            , Œuvrard                     , o.oeuvrard
          Ægidius          , Lætitia                     , a.laetitia
          Åsa              , Strauß-Ørsted               , a.strauss-orsted
          Łucja            , Đặng                        , l.dang
          Şule             , ÇELİK                       , s.celik
          J.               , St. Martin                  , j.stmartin
          Ana              , Montmorency-Rochec-Houart   , a.montmorency-rochec
          Ana              , Montmorencyderochec-Houart  , a.montmorencyderoche
          Ana              , Montmorencyde-Roche-Houart  , a.montmorencyde-roch
          ''               , ASSOCIATION                 , a.association
                           , Association                 , a.association
          -                , Association                 , a.association
          Ali              , 王                          , a.ali
          王               , Wang                        , w.wang
          王               , 李                          , x.x
          ''               , ''                          , x.x
          3e               , Compagnie                   , 3.compagnie
          """)
  void aStemIsInitialDotFamilyName(String firstName, String familyName, String stem) {
    assertThat(LoginId.stem(firstName, familyName)).isEqualTo(stem);
  }

  @Test
  void aStemHasAtMostTwentyCharactersAndEndsWithNoDash() {
    assertThat(LoginId.stem("Ana", "abcdefghijklmnopqr"))
        .isEqualTo("a.abcdefghijklmnopqr")
        .hasSize(20);
    assertThat(LoginId.stem("Ana", "abcdefghijklmnopqrs")).isEqualTo("a.abcdefghijklmnopqr");
    assertThat(LoginId.stem("Ana", "abcdefghijklmnopq-s")).isEqualTo("a.abcdefghijklmnopq");
  }

  @Test
  void theFirstNumberIsNotWritten() {
    assertThat(LoginId.render("a.voisin", 1)).isEqualTo("a.voisin");
    assertThat(LoginId.render("a.voisin", 2)).isEqualTo("a.voisin2");
    assertThat(LoginId.render("g.reabu", 1234)).isEqualTo("g.reabu1234");
    assertThatThrownBy(() -> LoginId.render("a.voisin", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a.voisin            , a.voisin
          'a.voisin '         , a.voisin
          ' A.Voisin'         , a.voisin
          A.VOISIN2           , a.voisin2
          a . voisin 2        , a.voisin2
          G.Réabu5            , g.reabu5
          C.d'Artagnan        , c.dartagnan
          c.d’artagnan        , c.dartagnan
          m.martin‑dupont     , m.martin-dupont
          m.martin–dupont3    , m.martin-dupont3
          O.Œuvrard           , o.oeuvrard
          ａ.ｖｏｉｓｉｎ     , a.voisin
          a.voisin.           , a.voisin
          avoisin             , avoisin
          a@exemple.fr        , aexemple.fr
          """)
  void whatIsTypedIsFoldedAsNamesAre(String typed, String loginId) {
    assertThat(LoginId.fold(typed)).isEqualTo(loginId);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "'", "王"})
  void nothingStaysNothing(String typed) {
    assertThat(LoginId.fold(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Élodie, LEFÈVRE",
    "Charles, d'Artagnan",
    "Marie, MARTIN - DUPONT",
    "Œdipe, Œuvrard",
    "Jean, de La Tour",
    "Ana, Strauß",
    "Şule, ÇELİK",
    "Ana, Montmorencyde-Roche-Houart",
    "王, 李"
  })
  void foldingAnIdentifierGivesTheIdentifier(String firstName, String familyName) {
    String loginId = LoginId.render(LoginId.stem(firstName, familyName), 7);
    assertThat(LoginId.fold(loginId)).isEqualTo(loginId);
    assertThat(LoginId.fold(loginId.toUpperCase(Locale.FRENCH) + " ")).isEqualTo(loginId);
  }
}
