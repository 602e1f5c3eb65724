package fr.educonnect.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

  @Test
  void keepsTheEndsOfANumber() {
    assertThat(Masked.number("+33612345689")).isEqualTo("06 •• •• •• 89");
    assertThat(Masked.number("+262692123456")).isEqualTo("+•• •• •• •• 56");
  }

  @Test
  void keepsFirstLettersAndTheLastLabelOfAnAddress() {
    assertThat(Masked.mail("jean.dupont@domaine.fr")).isEqualTo("j•••@d•••.fr");
    assertThat(Masked.mail("é@a.b.example")).isEqualTo("é•••@a•••.example");
    assertThat(Masked.mail("nothing")).isEqualTo("•••");
    assertThat(Masked.mail("@a.fr")).isEqualTo("•••");
  }
}
