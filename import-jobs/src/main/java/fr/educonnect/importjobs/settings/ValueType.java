package fr.educonnect.importjobs.settings;

import fr.educonnect.domain.identifier.Uai;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * How the text of a setting is read.
 *
 * @param description what the text must be, completing « … is not »
 * @param parser gives null, or throws an IllegalArgumentException, for a text that is not
 */
public record ValueType<T>(String description, Function<String, T> parser) {

  static final ValueType<String> TEXT = new ValueType<>("a text", text -> text);
  static final ValueType<String> JDBC_URL =
      new ValueType<>(
          "a JDBC URL of PostgreSQL (jdbc:postgresql:…)",
          text -> text.startsWith("jdbc:postgresql:") ? text : null);
  static final ValueType<URI> MAILBOX =
      new ValueType<>(
          "an address of IMAP without a user (imaps://host/folder)", MailboxSettings::parse);
  static final ValueType<Path> PATH = new ValueType<>("a path", Path::of);
  static final ValueType<Boolean> FLAG = new ValueType<>("true or false", ValueType::flag);
  static final ValueType<Double> SHARE =
      new ValueType<>("a share between 0 and 1", ValueType::share);
  static final ValueType<Integer> COUNT =
      new ValueType<>("a whole number from 0 to 1000000", ValueType::count);
  static final ValueType<LocalDate> DATE = new ValueType<>("a date (YYYY-MM-DD)", ValueType::date);
  static final ValueType<Set<String>> WORDS =
      new ValueType<>("a list of words", text -> list(text, word -> word));
  static final ValueType<Set<String>> UAIS =
      new ValueType<>(
          "a list of UAIs (seven digits and a letter)",
          text -> list(text, word -> Uai.parse(word).map(Uai::value).orElse(null)));

  /** A list of UAIs, or the word « all » for an empty set. */
  static final ValueType<Set<String>> PERIMETER =
      new ValueType<>(
          "« all » or a list of UAIs (seven digits and a letter)",
          text -> text.equals("all") ? Set.of() : atLeastOne(UAIS.parser.apply(text)));

  static final ValueType<Set<DayOfWeek>> DAYS =
      new ValueType<>(
          "a list of days (MONDAY…)",
          text -> atLeastOne(list(text, word -> DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)))));

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  private static Double share(String text) {
    double share = Double.parseDouble(text);
    return share >= 0 && share <= 1 ? share : null;
  }

  private static Integer count(String text) {
    int count = Integer.parseInt(text);
    return count >= 0 && count <= 1_000_000 ? count : null;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static <T> Set<T> atLeastOne(Set<T> values) {
    return values == null || values.isEmpty() ? null : values;
  }

  private static <T> Set<T> list(String text, Function<String, T> element) {
    Set<T> values = new LinkedHashSet<>();
    if (text.isEmpty()) {
      return values;
    }
    for (String word : Arrays.asList(text.split(",", -1))) {
      T value = word.isBlank() ? null : element.apply(word.strip());
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }
}
