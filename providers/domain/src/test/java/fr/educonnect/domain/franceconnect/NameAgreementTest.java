package fr.educonnect.domain.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** FranceConnect's given names, birth and usage name; a register's family, birth, first name. */
class NameAgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Anne Marie       | VOISIN   | -      | Voisin         | -        | Anne          | FIRST
          Anne Marie       | VOISIN   | -      | VOISIN         | -        | Marie         | BOTH
          Anne Marie       | VOISIN   | -      | Voisin         | -        | Paul          | ONE
          Anne Marie       | VOISIN   | -      | Martin         | -        | Anne          | ONE
          Anne Marie       | VOISIN   | -      | Martin         | -        | Paul          | NONE
          Anne             | VOISIN   | Martin | Martin         | -        | Anne          | FIRST
          Anne             | VOISIN   | -      | Martin         | Voisin   | Anne          | FIRST
          Anne             | VOISIN   | Martin | Durand         | Voisin   | Anne          | FIRST
          Anne             | VOISIN   | Durand | Martin         | Petit    | Anne          | ONE
          Anne             | VOISIN   | -      | Voisin-Martin  | -        | Anne          | FIRST
          Anne             | VOISIN MARTIN | - | Martin         | -        | Anne          | FIRST
          Anne             | LE GOFF  | -      | Legoff         | -        | Anne          | FIRST
          Anne             | DE LA TOUR | -    | La Tour        | -        | Anne          | FIRST
          Anne             | D'ORSAY  | -      | Orsay          | -        | Anne          | FIRST
          Anne             | DE       | -      | De             | -        | Anne          | FIRST
          Anne             | DE LYS   | -      | De Roy         | -        | Anne          | ONE
          Jean Pierre Marie | VOISIN  | -      | Voisin         | -        | Jean-Pierre   | FIRST
          Jean-Pierre      | VOISIN   | -      | Voisin         | -        | JEANPIERRE    | FIRST
          Jean-Pierre      | VOISIN   | -      | Voisin         | -        | Jean          | FIRST
          Marie Jean Pierre | VOISIN  | -      | Voisin         | -        | Jean Pierre   | BOTH
          Jean Marie Pierre | VOISIN  | -      | Voisin         | -        | Jean-Pierre   | ONE
          Hélène           | ŒUF      | -      | OEUF           | -        | HELENE        | FIRST
          Anne             | VOISIN   | -      | Voisin         | -        | Ann           | ONE
          Anne             | VOISIN   | -      | Vois           | -        | Anne          | ONE
          ''               | VOISIN   | -      | Voisin         | -        | Anne          | ONE
          Anne             | ''       | -      | Voisin         | -        | Anne          | ONE
          ''               | ''       | -      | ''             | -        | ''            | NONE
          """)
  void ofOneRecord(ArgumentsAccessor row) {
    IdentityNames identity =
        new IdentityNames(
            row.getString(0), row.getString(1), Optional.ofNullable(row.getString(2)));
    RegisterName record =
        new RegisterName(row.getString(3), Optional.ofNullable(row.getString(4)), row.getString(5));
    assertThat(NameAgreement.of(identity, List.of(record)))
        .isEqualTo(NameAgreement.valueOf(row.getString(6)));
  }

  @Test
  void theBestOfSeveralRecordsCounts() {
    IdentityNames identity = new IdentityNames("Anne", "VOISIN", Optional.empty());
    RegisterName right = new RegisterName("Voisin", Optional.empty(), "Anne");
    RegisterName other = new RegisterName("Martin", Optional.empty(), "Paul");
    assertThat(NameAgreement.of(identity, List.of(other, right))).isEqualTo(NameAgreement.FIRST);
    assertThat(NameAgreement.of(identity, List.of())).isEqualTo(NameAgreement.NONE);
  }
}
