package fr.educonnect.messaging.twilio;

import java.util.Arrays;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * The settings of the provider, each {@code spi-sms-sender--twilio--<name>} on the command line and
 * {@code KC_SPI_SMS_SENDER__TWILIO__<NAME>} in the environment; see {@link TwilioSettings} for
 * their validation. Times are in seconds.
 */
enum TwilioOption {
  BASE_URL(
      "base-url",
      "https://api.twilio.com",
      "Where the API is; https, or http on this machine for a stand-in"),
  ACCOUNT("account-sid", null, "Account, AC…; without it no text message is sent"),
  API_KEY("api-key-sid", null, "API key, SK…, where one is used; the token is its secret then"),
  TOKEN("auth-token", null, "Token of the account or secret of the API key; or auth-token-file"),
  TOKEN_FILE("auth-token-file", null, "File that holds the token and nothing else"),
  FROM("from", null, "Sender: a number, a short code or up to 11 letters and digits"),
  SERVICE("messaging-service-sid", null, "Messaging service, MG…; instead of from"),
  CONNECT_TIMEOUT("connect-timeout", 2, "Longest wait for a connection"),
  READ_TIMEOUT("read-timeout", 5, "Longest wait for the answer once connected"),
  MAX_CONCURRENT("max-concurrent", 8, "Messages handed over at the same time, per node");

  private final String optionName;
  private final boolean numeric;
  private final String defaultValue;
  private final String help;

  TwilioOption(String optionName, String defaultValue, String help) {
    this.optionName = optionName;
    this.numeric = false;
    this.defaultValue = defaultValue;
    this.help = help;
  }

  TwilioOption(String optionName, int defaultValue, String help) {
    this.optionName = optionName;
    this.numeric = true;
    this.defaultValue = Integer.toString(defaultValue);
    this.help = help;
  }

  String optionName() {
    return optionName;
  }

  /** The value that holds where nothing is set; null: none. */
  String defaultValue() {
    return defaultValue;
  }

  /** What Keycloak shows of the settings. */
  static List<ProviderConfigProperty> metadata() {
    return Arrays.stream(values()).map(TwilioOption::property).toList();
  }

  private ProviderConfigProperty property() {
    ProviderConfigProperty property = new ProviderConfigProperty();
    property.setName(optionName);
    property.setHelpText(help);
    property.setType(
        numeric ? ProviderConfigProperty.INTEGER_TYPE : ProviderConfigProperty.STRING_TYPE);
    property.setDefaultValue(defaultValue);
    property.setSecret(this == TOKEN);
    return property;
  }
}
