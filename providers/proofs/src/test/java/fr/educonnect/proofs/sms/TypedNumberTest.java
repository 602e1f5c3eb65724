package fr.educonnect.proofs.sms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.proof.SmsDestinations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 89, +33612345689",
    "' 06.12.34.56.89 ', +33612345689",
    "+33 6 12 34 56 89, +33612345689",
    "0033612345689, +33612345689",
    "07 56 34 56 89, +33756345689",
    "0692 12 34 56, +262692123456",
    "+687 75 12 34, +687751234",
  })
  void mobilesOfFranceAreTakenAsPeopleTypeThem(String typed, String number) {
    assertThat(read(typed).e164()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 7400 123456",
        "+32 470 12 34 56",
        "+1 212 555 0123",
        "01 42 68 53 00",
        "09 72 12 34 56"
      })
  void whatWouldMakeOthersPayIsRefused(String typed) {
    assertThat(read(typed).error()).contains(TypedNumber.NOT_ALLOWED);
    assertThat(read(typed).e164()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "06", "3949", "0899 70 12 34", "+979 123456789", "abc", "06 12 34 56 8"})
  void whatIsNoNumberOfAPersonIsInvalid(String typed) {
    assertThat(read(typed).error()).contains(TypedNumber.INVALID);
  }

  @Test
  void nothingAndEndlessTextAreInvalid() {
    assertThat(read(null).error()).contains(TypedNumber.INVALID);
    assertThat(read("0612345689".repeat(1000)).error()).contains(TypedNumber.INVALID);
  }

  private static TypedNumber read(String typed) {
    return TypedNumber.read(typed, SmsDestinations.FRANCE);
  }
}
