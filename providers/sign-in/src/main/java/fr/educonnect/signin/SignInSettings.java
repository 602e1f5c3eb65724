package fr.educonnect.signin;

import java.time.Duration;
import java.util.Map;
import org.keycloak.models.AuthenticatorConfigModel;

/**
 * Settings of the step, kept with the execution in the realm's flow.
 *
 * @param profileDays how long a browser remembers the chosen profile; 0: until it is closed
 * @param deviceDays how long a device stays known after a sign-in; 0: until the browser is closed
 */
record SignInSettings(int profileDays, int deviceDays) {

  static final String PROFILE_DAYS = "profile-days";
  static final String DEVICE_DAYS = "device-days";

  static final SignInSettings DEFAULT = new SignInSettings(365, 365);

  private static final int DAYS_AT_MOST = 400;

  SignInSettings {
    requireDays(PROFILE_DAYS, profileDays);
    requireDays(DEVICE_DAYS, deviceDays);
  }

  /**
   * @param config null when nothing was set
   * @throws IllegalArgumentException if a value is no number of days that browsers keep
   */
  static SignInSettings of(AuthenticatorConfigModel config) {
    Map<String, String> values = config == null ? Map.of() : config.getConfig();
    return new SignInSettings(
        days(values, PROFILE_DAYS, DEFAULT.profileDays),
        days(values, DEVICE_DAYS, DEFAULT.deviceDays));
  }

  int profileMaxAge() {
    return maxAge(profileDays);
  }

  int deviceMaxAge() {
    return maxAge(deviceDays);
  }

  private static int days(Map<String, String> values, String name, int otherwise) {
    String value = values.get(name);
    return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
  }

  // -1 is a cookie of the browser's session.
  private static int maxAge(int days) {
    return days == 0 ? -1 : (int) Duration.ofDays(days).toSeconds();
  }

  private static void requireDays(String name, int days) {
    if (days < 0 || days > DAYS_AT_MOST) {
      throw new IllegalArgumentException(name + ": need 0 to " + DAYS_AT_MOST + " days");
    }
  }
}
