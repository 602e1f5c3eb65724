package fr.educonnect.messaging.worker;

import java.util.Arrays;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * The settings of the worker, each {@code spi-messaging--default--<name>} on the command line and
 * {@code KC_SPI_MESSAGING__DEFAULT__<NAME>} in the environment: whole numbers. Times are in
 * seconds.
 */
enum WorkerOption {
  THREADS("threads", 4, 0, "Messages sent at the same time by this node; 0: it sends none"),
  INTERVAL("interval", 2, 1, "Between two looks at the queue where nobody gave a hint"),
  LEASE("lease", 180, 60, "Time after which another node sends what this one did not finish");

  private final String optionName;
  private final int defaultNumber;
  private final int least;
  private final String help;

  WorkerOption(String optionName, int defaultNumber, int least, String help) {
    this.optionName = optionName;
    this.defaultNumber = defaultNumber;
    this.least = least;
    this.help = help;
  }

  String optionName() {
    return optionName;
  }

  /**
   * @throws IllegalArgumentException naming the setting, if it is no number or too low
   */
  int of(Config.Scope scope) {
    String value = scope.get(optionName);
    try {
      int number =
          value == null || value.isBlank() ? defaultNumber : Integer.parseInt(value.strip());
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw complaint("is not a whole number");
    }
    throw complaint("must be at least " + least);
  }

  private IllegalArgumentException complaint(String what) {
    return new IllegalArgumentException("spi-messaging--default--" + optionName + " " + what);
  }

  /** What Keycloak shows of the settings. */
  static List<ProviderConfigProperty> metadata() {
    return Arrays.stream(values()).map(WorkerOption::property).toList();
  }

  private ProviderConfigProperty property() {
    ProviderConfigProperty property = new ProviderConfigProperty();
    property.setName(optionName);
    property.setHelpText(help);
    property.setType(ProviderConfigProperty.INTEGER_TYPE);
    property.setDefaultValue(defaultNumber);
    return property;
  }
}
