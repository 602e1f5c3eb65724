package fr.educonnect.messaging.twilio;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.keycloak.Config;

/** Takes settings out of Keycloak's configuration. */
final class TwilioOptionValues {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Config.Scope scope;

  TwilioOptionValues(Config.Scope scope) {
    this.scope = scope;
  }

  Optional<String> matching(TwilioOption option, String pattern) {
    Optional<String> value = optional(option);
    if (value.isPresent() && !value.get().matches(pattern)) {
      throw new TwilioSettingException(option, "has not the form of one");
    }
    return value;
  }

  int positive(TwilioOption option) {
    String value = optional(option).orElseThrow();
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new TwilioSettingException(option, "is not a whole number");
    }
    throw new TwilioSettingException(option, "must be at least 1");
  }

  Duration seconds(TwilioOption option) {
    return Duration.ofSeconds(positive(option));
  }

  /** The token goes with every call: in clear only where the call does not leave the machine. */
  URI baseUrl() {
    String value = optional(TwilioOption.BASE_URL).orElseThrow();
    try {
      URI url = URI.create(value.replaceFirst("/+$", ""));
      if (url.getHost() != null && isProtected(url)) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      throw new TwilioSettingException(TwilioOption.BASE_URL, "is no URL");
    }
    throw new TwilioSettingException(
        TwilioOption.BASE_URL, "must be https, or http to this machine");
  }

  /** The token itself or the file's content. */
  String token() {
    Optional<String> file = optional(TwilioOption.TOKEN_FILE);
    String token = file.isPresent() ? content(file.get()) : optional(TwilioOption.TOKEN).orElse("");
    if (token.isEmpty()) {
      throw new TwilioSettingException(TwilioOption.TOKEN, "or auth-token-file is required");
    }
    return token;
  }

  private static boolean isProtected(URI url) {
    return "https".equals(url.getScheme())
        || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost()));
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException | InvalidPathException e) {
      throw new TwilioSettingException(TwilioOption.TOKEN_FILE, "cannot be read");
    }
  }

  private Optional<String> optional(TwilioOption option) {
    String value = scope.get(option.optionName());
    String set = value == null || value.isBlank() ? option.defaultValue() : value;
    return Optional.ofNullable(set).map(String::strip);
  }
}
