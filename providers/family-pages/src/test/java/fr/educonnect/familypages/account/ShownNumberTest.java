package fr.educonnect.familypages.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

  @ParameterizedTest
  @CsvSource({
    "+33612345678, 06 12 34 56 78",
    "+262692123456, +262692123456",
    "+3212345678, +3212345678"
  })
  void isWrittenAsItsOwnerReadsIt(String e164, String shown) {
    assertThat(ShownNumber.of(e164).replace('\u00a0', ' ')).isEqualTo(shown);
  }
}
