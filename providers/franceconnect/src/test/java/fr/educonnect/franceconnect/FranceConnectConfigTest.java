package fr.educonnect.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.provider.ProviderConfigProperty;

class FranceConnectConfigTest {

  private static FranceConnectConfig with(Map<String, String> stored) {
    FranceConnectConfig config = new FranceConnectConfig();
    config.setConfig(new HashMap<>(stored));
    return config;
  }

  @Test
  void isRightButNotCompleteWhenEmpty() {
    FranceConnectConfig empty = new FranceConnectProviderFactory().createConfig();
    assertThatCode(() -> FranceConnectSettings.check(empty.getConfig())).doesNotThrowAnyException();
    assertThat(empty.isComplete()).isFalse();
    assertThat(empty.getDefaultScope())
        .isEqualTo("openid given_name family_name preferred_username");
    assertThat(empty.level()).isEqualTo(Level.EIDAS1);
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGRATION, https://fcp-low.sbx.dev-franceconnect.fr/api/v2",
    "FORMER_INTEGRATION, https://fcp-low.integ01.dev-franceconnect.fr/api/v2",
    "PRODUCTION, https://oidc.franceconnect.gouv.fr/api/v2",
    "CUSTOM, http://127.0.0.1:8088/api/v2",
  })
  void knowsWhereEachEnvironmentIs(String environment, String issuer) {
    FranceConnectConfig config =
        with(Map.of("environment", environment, "customIssuer", "http://127.0.0.1:8088/api/v2"));
    assertThat(config.getIssuer()).isEqualTo(issuer);
    assertThat(
            List.of(
                config.getAuthorizationUrl(),
                config.getTokenUrl(),
                config.getUserInfoUrl(),
                config.getJwksUrl(),
                config.getLogoutUrl()))
        .containsExactly(
            issuer + "/authorize",
            issuer + "/token",
            issuer + "/userinfo",
            issuer + "/jwks",
            issuer + "/session/end");
  }

  @Test
  void doesWhatTheContractFixesWhateverIsStored() {
    FranceConnectConfig config =
        with(
            Map.of(
                "validateSignature", "false",
                "disableNonce", "true",
                "disableUserInfo", "true",
                "pkceEnabled", "false",
                "storeTokenInSession", "true",
                "forwardParameters", "acr_values",
                "syncMode", "FORCE",
                "backchannelSupported", "true"));
    config.setStoreToken(true);
    config.setTrustEmail(true);
    assertThat(config.isValidateSignature() && config.isPkceEnabled()).isTrue();
    assertThat(config.isDisableNonce() || config.isDisableUserInfoService()).isFalse();
    assertThat(config.isStoreToken() || config.isStoreTokenInSession()).isFalse();
    assertThat(config.isTrustEmail() || config.isBackchannelSupported()).isFalse();
    assertThat(config.getForwardParameters()).isEmpty();
    assertThat(config.getSyncMode()).hasToString("IMPORT");
  }

  @ParameterizedTest
  @CsvSource({
    "environment, ELSEWHERE",
    "environment, CUSTOM",
    "customIssuer, fc.example/api/v2",
    "customIssuer, https://fc.example/api/v2/",
    "clientAuthMethod, client_secret_basic",
    "clientAssertionSigningAlg, HS256",
    "level, eidas9",
    "defaultScope, given_name",
    "defaultScope, openid phone",
  })
  void takesNoOtherValues(String name, String value) {
    assertThatThrownBy(() -> FranceConnectSettings.check(Map.of(name, value)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"ES256, true", "RS256, true", "HS256, false", "none, false", "PS256, false"})
  void looksAtTwoAlgorithmsOnly(String algorithm, boolean allowed) {
    assertThat(FranceConnectConfig.allows(algorithm)).isEqualTo(allowed);
  }

  @Test
  void saysOfEachSettingWhatItIs() {
    assertThat(new FranceConnectProviderFactory().getConfigProperties())
        .isNotEmpty()
        .allSatisfy(
            (ProviderConfigProperty property) -> {
              assertThat(property.getLabel()).isNotBlank();
              assertThat(property.getHelpText()).isNotBlank();
              assertThat(property.getDefaultValue()).isNotNull();
            });
  }
}
