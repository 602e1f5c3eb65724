package fr.educonnect.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.messaging.MapScope;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.provider.ProviderConfigProperty;

class TwilioSettingsTest {

  @TempDir private Path folder;
  private final Map<String, String> values = new HashMap<>();

  @BeforeEach
  void required() {
    values.putAll(Map.of("account-sid", "AC1", "auth-token", "s3cret", "from", "+33700000000"));
  }

  @Test
  void hasDefaultsForAllButAccountTokenAndSender() {
    TwilioSettings settings = read().orElseThrow();
    assertThat(settings.baseUrl()).isEqualTo(URI.create("https://api.twilio.com"));
    assertThat(settings.credentials().user()).isEqualTo("AC1");
    assertThat(settings.timeouts().connect()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.timeouts().read()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.maxConcurrent()).isEqualTo(8);
  }

  @Test
  void isNothingWithoutAnAccount() {
    values.put("account-sid", " ");
    assertThat(read()).isEmpty();
  }

  @Test
  void takesEachValueThatIsSet() {
    values.putAll(
        Map.of(
            "base-url", "https://sms.example/",
            "api-key-sid", "SK9",
            "connect-timeout", "3",
            "read-timeout", "4",
            "max-concurrent", "2"));
    assertThat(read())
        .contains(
            new TwilioSettings(
                URI.create("https://sms.example"),
                "AC1",
                new TwilioSettings.Credentials("SK9", "s3cret"),
                new TwilioSettings.Sender(Optional.of("+33700000000"), Optional.empty()),
                new TwilioSettings.Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(4)),
                2));
  }

  @Test
  void readsTheTokenFromItsFile() throws IOException {
    Path file = folder.resolve("token");
    Files.writeString(file, "from-file\n");
    values.put("auth-token-file", file.toString());
    assertThat(read().orElseThrow().credentials().secret()).isEqualTo("from-file");
    values.put("auth-token-file", folder.resolve("nothing").toString());
    assertRefused(TwilioOption.TOKEN_FILE, "cannot be read");
  }

  @Test
  void needsATokenAndOneSender() {
    values.remove("auth-token");
    assertRefused(TwilioOption.TOKEN, "is required");
    values.put("auth-token", "s3cret");
    values.put("messaging-service-sid", "MG1");
    assertRefused(TwilioOption.FROM, "only one of them");
    values.remove("from");
    assertThat(read().orElseThrow().sender().messagingService()).contains("MG1");
    values.remove("messaging-service-sid");
    assertRefused(TwilioOption.FROM, "is required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://sms.example", "ftp://127.0.0.1", "api.twilio.com", "https://", "%"})
  void sendsTheTokenNowhereInClear(String url) {
    values.put("base-url", url);
    assertThatThrownBy(this::read)
        .isInstanceOf(TwilioSettingException.class)
        .hasMessageStartingWith("spi-sms-sender--twilio--base-url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8084", "http://localhost", "https://sms.example"})
  void takesStandInsOnThisMachine(String url) {
    values.put("base-url", url);
    assertThat(read().orElseThrow().baseUrl()).isEqualTo(URI.create(url));
  }

  @ParameterizedTest
  @CsvSource({
    "account-sid,s3cret",
    "api-key-sid,s3cret",
    "from,ÉduConnect",
    "messaging-service-sid,x"
  })
  void refusesWhatHasAnotherForm(String option, String value) {
    values.put(option, value);
    assertThatThrownBy(this::read)
        .hasMessage("spi-sms-sender--twilio--" + option + " has not the form of one");
  }

  @ParameterizedTest
  @EnumSource(
      value = TwilioOption.class,
      names = {"CONNECT_TIMEOUT", "READ_TIMEOUT", "MAX_CONCURRENT"})
  void refusesWhatIsNoNumberOrTooLow(TwilioOption option) {
    values.put(option.optionName(), "soon");
    assertRefused(option, "whole number");
    values.put(option.optionName(), "0");
    assertRefused(option, "at least 1");
  }

  @ParameterizedTest
  @EnumSource(TwilioOption.class)
  void isShownWithHelpAndTheTokenHidden(TwilioOption option) {
    ProviderConfigProperty property =
        TwilioOption.metadata().stream()
            .filter(shown -> shown.getName().equals(option.optionName()))
            .findFirst()
            .orElseThrow();
    assertThat(property.getHelpText()).isNotBlank();
    assertThat(property.isSecret()).isEqualTo(option == TwilioOption.TOKEN);
  }

  private void assertRefused(TwilioOption option, String complaint) {
    assertThatThrownBy(this::read)
        .isInstanceOf(TwilioSettingException.class)
        .hasMessageContaining(option.optionName())
        .hasMessageContaining(complaint)
        .hasMessageNotContaining("s3cret");
  }

  private Optional<TwilioSettings> read() {
    return TwilioSettings.read(new TwilioOptionValues(new MapScope(values)));
  }
}
