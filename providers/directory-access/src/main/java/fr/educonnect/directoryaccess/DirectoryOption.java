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
  REMINDER(
      "reminder-days", 30, 0, "Days after which guardians are reminded of unconfirmed contacts"),
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
  DEVICE_LONGEST("device-longest-lock", 900, 1, "Bound of the doubling"),
  SMS_PAUSE("sms-pause", 60, 0, "Time between two text messages to the same person"),
  SMS_NUMBER("sms-per-number", 3, 1, "Text messages to one number within an hour"),
  SMS_DEVICE("sms-per-device", 3, 1, "The same from a device known to the account, in its place"),
  SMS_ADDRESS("sms-per-address", 60, 1, "The same from one source address; schools share one"),
  SMS_ALL("sms-in-all", 20_000, 0, "Text messages to everybody within an hour"),
  SMS_MONEY("sms-money", 20_000_000, 0, "Their cost within a month, in thousandths of euro"),
  SMS_PRICE("sms-price", 200, 0, "Price of one, where sms-prices has none"),
  SMS_PRICES("sms-prices", "+33=50", "Prices by the beginning of numbers: +33=50,+262=120"),
  SMS_COUNTRIES("sms-countries", "", "Countries beside France and its territories: BE,CH"),
  LOOKUPS_ADDRESS("lookups-per-address", 30, 1, "Lookups from one address within ten minutes"),
  LOOKUPS_TYPED("lookups-per-person", 5, 1, "Lookups of one identifier or contact within an hour"),
  WRONG_CODES("wrong-codes", 15, 1, "Wrong codes for one number within a day"),
  MAILS_ACCOUNT("mails-per-account", 5, 1, "Mails that one account may be sent within an hour"),
  MOBILE_CHANGES("mobile-changes", 3, 1, "Numbers that one account may change to within a day"),
  MESSAGES_KEPT("messages-kept-days", 30, 1, "Days a message is kept after it was sent or dropped"),
  AUDIT_KEPT("audit-kept-days", 365, 1, "Days the record of what the staff did is kept"),
  AGENTS_KEPT(
      "agents-kept-days", 400, 1, "Days an agent's name and rights are kept after a last sign-in"),
  BIRTH_DATE_TRIES("birth-date-tries", 5, 1, "Wrong birth dates that lock an account's dates"),
  BIRTH_DATE_LOCK("birth-date-lock", 86_400, 1, "How long"),
  BIRTH_DATE_TOTAL("birth-date-total", 15, 1, "Wrong birth dates that close them for good");

  private final String optionName;
  private final String help;
  private final boolean numeric;
  private final String defaultText;
  private final int defaultNumber;
  private final int least;

  DirectoryOption(String optionName, String help) {
    this.optionName = optionName;
    this.help = help;
    numeric = false;
    defaultText = null;
    defaultNumber = 0;
    least = 0;
  }

  DirectoryOption(String optionName, String defaultText, String help) {
    this.optionName = optionName;
    this.help = help;
    this.defaultText = defaultText;
    numeric = false;
    defaultNumber = 0;
    least = 0;
  }

  DirectoryOption(String optionName, int defaultNumber, int least, String help) {
    this.optionName = optionName;
    this.help = help;
    this.numeric = true;
    this.defaultText = null;
    this.defaultNumber = defaultNumber;
    this.least = least;
  }

  String optionName() {
    return optionName;
  }

  /** The text that holds where nothing is set; null where there is none, and of numbers. */
  String defaultText() {
    return defaultText;
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
    property.setDefaultValue(numeric ? defaultNumber : defaultText);
    property.setSecret(this == PASSWORD);
    return property;
  }
}
