package fr.educonnect.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          COLLEGE | LES TILLEULS     | TOULOUSE | Collège LES TILLEULS, TOULOUSE
          LYCEE   | Lycée d'Ossau    | Foix     | Lycée d'Ossau, Foix
          LP      | JEAN MOULIN      | -        | Lycée professionnel JEAN MOULIN
          1ORD    | LES MARRONNIERS  | LURE     | École LES MARRONNIERS, LURE
          APPL    | ECOLE DU CENTRE  | ' '      | ECOLE DU CENTRE
          CFA     | DES MÉTIERS      | PAU      | DES MÉTIERS, PAU
          -       | SOW              | -        | SOW
          """)
  void tellsKindNameAndTownAsFarAsTheyAreKnown(
      String kind, String name, String town, String known) {
    assertThat(SchoolName.of(kind, name, town)).isEqualTo(known);
  }

  @Test
  void knowsWhichKindsFamiliesMean() {
    assertThat(SchoolName.kinds("ecole")).containsExactly("1ORD", "APPL", "SPEC");
    assertThat(SchoolName.kinds("profess")).containsExactly("LP", "LYCEE PROFESSIONNEL");
    assertThat(SchoolName.kinds("coll")).containsExactly("COLLEGE");
    assertThat(SchoolName.kinds("cole")).isEmpty();
  }
}
