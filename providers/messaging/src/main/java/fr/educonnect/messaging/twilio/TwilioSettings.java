package fr.educonnect.messaging.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How Twilio is reached.
 *
 * @param baseUrl without a slash at its end
 * @param account the account that pays, AC…
 * @param credentials who signs in
 * @param sender whom messages come from
 * @param timeouts of one call
 * @param maxConcurrent calls at the same time, per node
 */
record TwilioSettings(
    URI baseUrl,
    String account,
    Credentials credentials,
    Sender sender,
    Timeouts timeouts,
    int maxConcurrent) {

  /** An account or an API key, and its secret. */
  record Credentials(String user, String secret) {

    @Override
    public String toString() {
      return "Credentials[" + user + "]";
    }
  }

  /** Exactly one of the two is set. */
  record Sender(Optional<String> from, Optional<String> messagingService) {}

  /** Connecting, then waiting for the answer. */
  record Timeouts(Duration connect, Duration read) {

    Duration both() {
      return connect.plus(read);
    }
  }

  /**
   * Reads and checks the settings.
   *
   * @return empty where no account is set
   * @throws TwilioSettingException naming the setting that is wrong or missing
   */
  static Optional<TwilioSettings> read(TwilioOptionValues values) {
    Optional<String> account = values.matching(TwilioOption.ACCOUNT, "AC[0-9A-Za-z]+");
    return account.map(sid -> read(sid, values));
  }

  private static TwilioSettings read(String account, TwilioOptionValues values) {
    String user = values.matching(TwilioOption.API_KEY, "SK[0-9A-Za-z]+").orElse(account);
    return new TwilioSettings(
        values.baseUrl(),
        account,
        new Credentials(user, values.token()),
        sender(values),
        new Timeouts(
            values.seconds(TwilioOption.CONNECT_TIMEOUT),
            values.seconds(TwilioOption.READ_TIMEOUT)),
        values.positive(TwilioOption.MAX_CONCURRENT));
  }

  private static Sender sender(TwilioOptionValues values) {
    Optional<String> from =
        values.matching(TwilioOption.FROM, "\\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}");
    Optional<String> service = values.matching(TwilioOption.SERVICE, "MG[0-9A-Za-z]+");
    if (from.isPresent() == service.isPresent()) {
      throw new TwilioSettingException(
          TwilioOption.FROM, "or messaging-service-sid is required, and only one of them");
    }
    return new Sender(from, service);
  }
}
