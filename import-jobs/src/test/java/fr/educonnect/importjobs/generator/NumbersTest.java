package fr.educonnect.importjobs.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.contact.PhoneNumber;
import fr.educonnect.domain.contact.PhoneNumbers;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Ine;
import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.domain.name.PersonName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is dealt out to schools and people is well-formed, and nobody else's. */
class NumbersTest {

  private static final int MANY = 20_000;

  @Test
  void everyInePassesForOne() {
    Set<String> given = new HashSet<>();
    for (long child = 0; child < MANY; child++) {
      assertThat(Ine.parse(Ines.national(child)))
          .hasValueSatisfying(ine -> assertThat(ine.keyOk()).isTrue());
      assertThat(Ine.parse(Ines.academic(child))).isPresent();
      given.add(Ines.national(child));
      given.add(Ines.academic(child));
    }
    assertThat(given).hasSize(2 * MANY);
  }

  @ParameterizedTest
  @EnumSource(
      value = Academy.class,
      names = {"TOULOUSE", "LA_REUNION", "GUADELOUPE", "MARTINIQUE", "GUYANE", "MAYOTTE"})
  void everyMobileCanBeDialled(Academy academy) {
    for (long person = 0; person < MANY; person += 37) {
      String number = Phones.mobile(academy, person + 1_000_000, person, Phones.MAIN);
      assertThat(PhoneNumbers.parse(number, academy.phoneRegion()))
          .as(number)
          .hasValueSatisfying(read -> assertThat(read.mobile()).isTrue())
          .map(PhoneNumber::e164)
          .hasValue(number);
    }
  }

  @Test
  void noTwoPeopleHaveOneMobile() {
    Set<String> given = new HashSet<>();
    for (long person = 0; person < MANY; person++) {
      for (int variant = 0; variant < Phones.PER_PERSON; variant++) {
        given.add(Phones.mobile(Academy.TOULOUSE, person * 317, person, variant));
        given.add(Phones.mobile(Academy.LA_REUNION, person * 317 + 1, person, variant));
      }
    }
    assertThat(given).hasSize(2 * MANY * Phones.PER_PERSON);
  }

  @ParameterizedTest
  @EnumSource(
      value = Academy.class,
      names = {"TOULOUSE", "CORSE", "LA_REUNION"})
  void everyUaiHasItsLetter(Academy academy) {
    for (int school = 0; school < 500; school++) {
      assertThat(Uai.parse(Uais.of(academy, school, 1)))
          .hasValueSatisfying(uai -> assertThat(uai.checkLetterOk()).isTrue());
    }
  }

  @Test
  void noFirstNameIsOnBothLists() {
    assertThat(Vocabulary.WOMEN.stream().map(PersonName::normalise).collect(Collectors.toSet()))
        .hasSameSizeAs(Vocabulary.WOMEN)
        .doesNotContainAnyElementsOf(Vocabulary.MEN.stream().map(PersonName::normalise).toList());
  }
}
