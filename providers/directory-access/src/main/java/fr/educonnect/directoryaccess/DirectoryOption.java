package fr.educonnect.directoryaccess;

import java.util.Arrays;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * The settings of the SPI, each {@code spi-directory--default--<name>} on the command line and
 * {@code KC_SPI_DIRECTORY__DEFAULT__<NAME>} in the environment; see {@link DirectorySettings} for
 * their validation. Times are in seconds.
 */
enum DirectoryOption {
  URL("url", "JDBC URL of the directory, jdbc:postgresql://host[:port]/database; required"),
  USER("user", "Database user, who needs to read and write rows only; required"),
  PASSWORD("password", "Password of the database user; or password-file"),
  PASSWORD_FILE("password-file", "File that holds the password and nothing else"),
  KEYS_FILE("keys-file", "File with the keys of provisional passwords and counters; required"),
  POOL_MIN("pool-min-size", 2, 0, "Connections kept open"),
  POOL_MAX("pool-max-size", 20, 1, "Connections open at most, per node"),
  ACQUISITION("acquisition-timeout", 5, 1, "Longest wait for a connection"),
  STATEMENT("statement-timeout", 5, 1, "Longest time of one statement"),
  GRACE("grace-days", 90, 0, "Days an account still signs in after its last record is gone"),
  IDENTIFIER_THRESHOLD("identifier-threshold", 5, 1, "Failures that lock an identifier"),
  IDENTIFIER_WINDOW("identifier-window", 3600, 1, "Time in which they are counted"),
  IDENTIFIER_LOCK("identifier-lock", 60, 1, "First lock, doubled by each further failure"),
  IDENTIFIER_LONGEST("identifier-longest-lock", 900, 1, "Bound of the doubling"),
  ADDRESS_THRESHOLD(
      "address-threshold", 300, 1, "Failures that lock an address; schools share one"),
  ADDRESS_WINDOW("address-window", 3600, 1, "Time in which they are counted"),
  ADDRESS_LOCK("address-lock", 60, 1, "First lock, doubled by each further failure"),
  ADDRESS_LONGEST("address-longest-lock", 600, 1, "Bound of the doubling"),
  DEVICE_THRESHOLD("device-threshold", 10, 1, "Failures that lock a device known to the account"),
  DEVICE_WINDOW("device-window", 3600, 1, "Time in which they are counted"),
  DEVICE_LOCK("device-lock", 60, 1, "First lock, doubled by each further failure"),
  DEVICE_LONGEST("device-longest-lock", 900, 1, "Bound of the doubling");

  private final String optionName;
  private final String help;
  private final boolean numeric;
  private final int defaultNumber;
  private final int least;

  DirectoryOption(String optionName, String help) {
    this.optionName = optionName;
    this.help = help;
    numeric = false;
    defaultNumber = 0;
    least = 0;
  }

  DirectoryOption(String optionName, int defaultNumber, int least, String help) {
    this.optionName = optionName;
    this.help = help;
    this.numeric = true;
    this.defaultNumber = defaultNumber;
    this.least = least;
  }

  String optionName() {
    return optionName;
  }

  /** The value that holds where nothing is set; of numbers only. */
  int defaultNumber() {
    return defaultNumber;
  }

  /** The lowest number that is allowed. */
  int least() {
    return least;
  }

  /** What Keycloak shows of the settings. */
  static List<ProviderConfigProperty> metadata() {
    return Arrays.stream(values()).map(DirectoryOption::property).toList();
  }

  private ProviderConfigProperty property() {
    ProviderConfigProperty property = new ProviderConfigProperty();
    property.setName(optionName);
    property.setHelpText(help);
    property.setType(
        numeric ? ProviderConfigProperty.INTEGER_TYPE : ProviderConfigProperty.STRING_TYPE);
    property.setDefaultValue(numeric ? defaultNumber : null);
    property.setSecret(this == PASSWORD);
    return property;
  }
}
