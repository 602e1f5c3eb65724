package fr.educonnect.staffapi.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedFactorsTest {

  @ParameterizedTest
  @CsvSource({
    "mfa, mfa, '', true",
    "'strong, mfa', mfa, '', true",
    "mfa, 1, '', false",
    "mfa, '', mfa, false",
    "mfa, '', otp, true",
    "mfa, otp, '', false",
    "none, none, '', false",
    "'', '', '', false"
  })
  void onlyWhatIsNamedIsBelieved(String trusted, String acr, String amr, boolean believed) {
    TrustedFactors factors =
        TrustedFactors.of(Map.of("trusted-acr", trusted, "trusted-amr", "otp"));

    assertThat(factors.believe(List.of(acr), List.of("pwd", amr))).isEqualTo(believed);
  }

  @Test
  void withoutSettingsNothingIs() {
    TrustedFactors trusted = TrustedFactors.of(Map.of());

    assertThat(trusted.believe(List.of("2", ""), List.of("otp", ""))).isFalse();
  }
}
