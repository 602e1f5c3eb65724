package fr.educonnect.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.domain.contact.PhoneNumber;
import fr.educonnect.domain.contact.PhoneNumbers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsDestinationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"+33612345678", "+262692123456", "+590690123456", "+687751234", "+508551234"})
  void allowsMobilesOfFranceAndItsTerritories(String number) {
    assertThat(SmsDestinations.FRANCE.allows(parse(number))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+33123456789", "+32470123456", "+447911123456", "+14155550123"})
  void refusesLandlinesAndOtherCountries(String number) {
    assertThat(SmsDestinations.FRANCE.allows(parse(number))).isFalse();
  }

  @Test
  void allowsCountriesThatAreAdded() {
    SmsDestinations more = SmsDestinations.FRANCE.and(Set.of("BE"));
    assertThat(more.allows(parse("+32470123456"))).isTrue();
    assertThat(more.allows(parse("+33612345678"))).isTrue();
    assertThat(more.allows(parse("+447911123456"))).isFalse();
    assertThatThrownBy(() -> SmsDestinations.FRANCE.and(Set.of("be"))).hasMessageContaining("ISO");
  }

  private static PhoneNumber parse(String number) {
    return PhoneNumbers.parse(number).orElseThrow();
  }
}
