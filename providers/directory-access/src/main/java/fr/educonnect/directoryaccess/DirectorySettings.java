package fr.educonnect.directoryaccess;

import fr.educonnect.directory.guard.FailureLimit;
import fr.educonnect.directory.guard.FailureLimits;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.pool.PoolSettings;
import fr.educonnect.domain.proof.SmsDestinations;
import java.time.Duration;

/**
 * The settings of the SPI, read and found sound.
 *
 * @param journeySettings limits of the families' journeys
 * @param graceDays how long an account still signs in after its last record is gone
 * @param remindAfter how long after its activation a guardian is reminded of contacts that the
 *     account lacks
 * @param messagesKept how long a message is kept after it ended
 * @param auditKept how long the record of what the staff did is kept
 * @param agentsKept how long an agent's name is kept after the last sign-in
 */
record DirectorySettings(
    PoolSettings pool,
    DirectoryKeys keys,
    FailureLimits limits,
    JourneySettings journeySettings,
    int graceDays,
    Duration remindAfter,
    Duration messagesKept,
    Duration auditKept,
    Duration agentsKept) {

  /**
   * @throws DirectorySettingException at the first setting that is missing or wrong
   */
  static DirectorySettings read(OptionValues values) {
    return new DirectorySettings(
        values.check(DirectoryOption.URL, () -> pool(values)),
        values.check(DirectoryOption.KEYS_FILE, () -> DirectoryKeys.read(values.keysFile())),
        limits(values),
        JourneySettings.read(values),
        values.number(DirectoryOption.GRACE),
        Duration.ofDays(values.number(DirectoryOption.REMINDER)),
        Duration.ofDays(values.number(DirectoryOption.MESSAGES_KEPT)),
        Duration.ofDays(values.number(DirectoryOption.AUDIT_KEPT)),
        Duration.ofDays(values.number(DirectoryOption.AGENTS_KEPT)));
  }

  JourneyLimits journeys() {
    return journeySettings.limits();
  }

  SmsDestinations smsDestinations() {
    return journeySettings.smsDestinations();
  }

  private static PoolSettings pool(OptionValues values) {
    return new PoolSettings(
        values.required(DirectoryOption.URL),
        new PoolSettings.Credentials(values.required(DirectoryOption.USER), values.password()),
        values.check(
            DirectoryOption.POOL_MAX,
            () ->
                new PoolSettings.Size(
                    values.number(DirectoryOption.POOL_MIN),
                    values.number(DirectoryOption.POOL_MAX))),
        values.seconds(DirectoryOption.ACQUISITION),
        values.seconds(DirectoryOption.STATEMENT));
  }

  private static FailureLimits limits(OptionValues values) {
    return new FailureLimits(
        values.check(
            DirectoryOption.IDENTIFIER_WINDOW,
            () ->
                new FailureLimit(
                    values.number(DirectoryOption.IDENTIFIER_THRESHOLD),
                    values.seconds(DirectoryOption.IDENTIFIER_WINDOW),
                    values.seconds(DirectoryOption.IDENTIFIER_LOCK),
                    values.seconds(DirectoryOption.IDENTIFIER_LONGEST))),
        values.check(
            DirectoryOption.ADDRESS_WINDOW,
            () ->
                new FailureLimit(
                    values.number(DirectoryOption.ADDRESS_THRESHOLD),
                    values.seconds(DirectoryOption.ADDRESS_WINDOW),
                    values.seconds(DirectoryOption.ADDRESS_LOCK),
                    values.seconds(DirectoryOption.ADDRESS_LONGEST))),
        values.check(
            DirectoryOption.DEVICE_WINDOW,
            () ->
                new FailureLimit(
                    values.number(DirectoryOption.DEVICE_THRESHOLD),
                    values.seconds(DirectoryOption.DEVICE_WINDOW),
                    values.seconds(DirectoryOption.DEVICE_LOCK),
                    values.seconds(DirectoryOption.DEVICE_LONGEST))));
  }
}
