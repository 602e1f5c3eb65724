package fr.educonnect.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeysTest {

  private final NameKeys usageAndBirth = NameKeys.of("Martin", "Lefèvre", "Anne-Marie");

  @Test
  void aRecordIsRecognisedByUsageNameAndByBirthName() {
    assertThat(usageAndBirth.all())
        .containsExactly(
            MatchHash.name("martin", "annemarie"), MatchHash.name("lefevre", "annemarie"));
    assertThat(usageAndBirth.usual()).isEqualTo(MatchHash.name("martin", "annemarie"));
  }

  @Test
  void theBirthNameOfOneRecordIsTheUsageNameOfAnother() {
    assertThat(NameKeys.of("LEFEVRE", null, "ANNE MARIE").all())
        .containsAnyElementsOf(usageAndBirth.all());
    assertThat(NameKeys.of("LEFEVRE", null, "ANNE").all())
        .doesNotContainAnyElementsOf(usageAndBirth.all());
  }

  @Test
  void aNameIsRecognisedWithAndWithoutItsParticle() {
    NameKeys keys = NameKeys.of("de La Tour", "", "Jean");
    assertThat(keys.all()).hasSize(2);
    assertThat(NameKeys.of("DELATOUR", "", "Jean").all()).containsAnyElementsOf(keys.all());
    assertThat(NameKeys.of("LA TOUR", "", "Jean").all()).containsAnyElementsOf(keys.all());
  }

  @Test
  void oneNameGivenTwiceIsOneKey() {
    assertThat(NameKeys.of("MARTIN", "Martin", "Anne").all()).hasSize(1);
  }

  @Test
  void withoutFamilyNameOrFirstNameNobodyIsRecognised() {
    assertThat(NameKeys.of("ASE 31", null, "").all()).isEmpty();
    assertThat(NameKeys.of("ASE 31", null, null).all()).isEmpty();
    assertThat(NameKeys.of("-", "Martin", "Anne").all()).isEmpty();
  }

  /** The hashes are stored: a change of theirs would need every record to be loaded again. */
  @Test
  void hashesNeverChange() {
    assertThat(MatchHash.name("martin", "anne")).isEqualTo(0x559f4102f1e18d74L);
    assertThat(MatchHash.contact("+33612345678")).isEqualTo(0x42d573cfc315801dL);
  }

  @Test
  void familyNameAndFirstNameDoNotRunIntoEachOther() {
    assertThat(MatchHash.name("martin", "anne")).isNotEqualTo(MatchHash.name("martina", "nne"));
  }
}
