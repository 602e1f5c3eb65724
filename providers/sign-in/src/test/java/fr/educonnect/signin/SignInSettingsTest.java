package fr.educonnect.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.AuthenticatorConfigModel;

class SignInSettingsTest {

  @Test
  void haveDefaults() {
    assertThat(SignInSettings.of(null)).isEqualTo(new SignInSettings(365, 365));
    assertThat(SignInSettings.of(config(Map.of("profile-days", " "))))
        .isEqualTo(SignInSettings.DEFAULT);
  }

  @Test
  void areReadByName() {
    SignInSettings settings =
        SignInSettings.of(config(Map.of("profile-days", "30", "device-days", "0")));
    assertThat(settings).isEqualTo(new SignInSettings(30, 0));
    assertThat(settings.profileMaxAge()).isEqualTo(30 * 24 * 3600);
    assertThat(settings.deviceMaxAge()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "401", "a year"})
  void refuseWhatIsNoNumberOfDays(String days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignInSettings.of(config(Map.of("device-days", days))));
  }

  private static AuthenticatorConfigModel config(Map<String, String> values) {
    AuthenticatorConfigModel config = new AuthenticatorConfigModel();
    config.setConfig(values);
    return config;
  }
}
