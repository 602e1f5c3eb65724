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
    "mfa, none, mfa, '', true",
    "'strong, mfa', none, mfa, '', true",
    "mfa, none, 1, '', false",
    "mfa, none, '', mfa, false",
    "none, otp, '', otp, true",
    "none, otp, otp, '', false",
    "none, none, none, none, false",
    "'', '', '', '', false"
  })
  void onlyWhatIsNamedIsBelieved(
      String trustedAcr, String trustedAmr, String acr, String amr, boolean believed) {
    TrustedFactors trusted =
        TrustedFactors.of(Map.of("trusted-acr", trustedAcr, "trusted-amr", trustedAmr));

    assertThat(trusted.believe(List.of(acr), List.of("pwd", amr))).isEqualTo(believed);
  }

  @Test
  void withoutSettingsNothingIs() {
    TrustedFactors trusted = TrustedFactors.of(Map.of());

    assertThat(trusted.believe(List.of("2", ""), List.of("otp", ""))).isFalse();
  }
}
