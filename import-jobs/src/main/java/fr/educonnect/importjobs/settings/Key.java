package fr.educonnect.importjobs.settings;

/**
 * A declared setting.
 *
 * @param name in the file
 * @param defaultText the value that a file without the key has, as it would be written; null when
 *     the key is required, empty when the setting is off without it
 * @param help one sentence
 */
public record Key<T>(String name, ValueType<T> type, String defaultText, String help) {

  static <T> Key<T> required(String name, ValueType<T> type, String help) {
    return new Key<>(name, type, null, help);
  }

  static <T> Key<T> of(String name, ValueType<T> type, String defaultText, String help) {
    return new Key<>(name, type, defaultText, help);
  }
}
