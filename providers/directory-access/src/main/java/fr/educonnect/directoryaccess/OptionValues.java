package fr.educonnect.directoryaccess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.keycloak.Config;

/**
 * Takes the settings out of Keycloak's configuration, with the setting's name in every complaint.
 */
final class OptionValues {

  private final Config.Scope scope;

  OptionValues(Config.Scope scope) {
    this.scope = scope;
  }

  String required(DirectoryOption option) {
    String value = scope.get(option.optionName(), "").strip();
    if (value.isEmpty()) {
      throw new DirectorySettingException(option, "is required");
    }
    return value;
  }

  int number(DirectoryOption option) {
    String value = scope.get(option.optionName(), Integer.toString(option.defaultNumber())).strip();
    try {
      int number = Integer.parseInt(value);
      if (number >= option.least()) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new DirectorySettingException(option, "is not a whole number");
    }
    throw new DirectorySettingException(option, "must be at least " + option.least());
  }

  /** What stands between commas; empty where nothing does. */
  String[] list(DirectoryOption option) {
    String text = scope.get(option.optionName(), option.defaultText()).strip();
    return text.isEmpty() ? new String[0] : text.split("\\s*,\\s*");
  }

  Duration seconds(DirectoryOption option) {
    return Duration.ofSeconds(number(option));
  }

  /** The password itself or the file's content; empty where the database asks for none. */
  String password() {
    String file = scope.get(DirectoryOption.PASSWORD_FILE.optionName(), "").strip();
    if (file.isEmpty()) {
      return scope.get(DirectoryOption.PASSWORD.optionName(), "");
    }
    return check(DirectoryOption.PASSWORD_FILE, () -> content(Path.of(file)).strip());
  }

  Path keysFile() {
    return Path.of(required(DirectoryOption.KEYS_FILE));
  }

  /** Names the setting in what a rule complains about. */
  <T> T check(DirectoryOption option, Supplier<T> value) {
    try {
      return value.get();
    } catch (UncheckedIOException | InvalidPathException e) {
      throw new DirectorySettingException(option, "the file cannot be read");
    } catch (NumberFormatException e) {
      throw new DirectorySettingException(option, "is not a whole number");
    } catch (IllegalArgumentException e) {
      throw new DirectorySettingException(option, e.getMessage());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
