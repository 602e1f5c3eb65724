package fr.educonnect.domain.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * Unité administrative immatriculée, also RNE: the number of a school. Seven digits and a letter.
 *
 * @param value eight characters, upper case
 */
public record Uai(String value) {

  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final int DIGITS = 7;

  /**
   * The UAI in a text, in any case and with spaces around it; empty unless it has the shape of one.
   */
  public static Optional<Uai> parse(String text) {
    String value = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    return hasShape(value) ? Optional.of(new Uai(value)) : Optional.empty();
  }

  private static boolean hasShape(String value) {
    if (value.length() != DIGITS + 1 || CHECK_LETTERS.indexOf(value.charAt(DIGITS)) < 0) {
      return false;
    }
    return value.chars().limit(DIGITS).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the letter is the one that the digits ask for: to be reported, not refused. */
  public boolean checkLetterOk() {
    int number = Integer.parseInt(value, 0, DIGITS, 10);
    return value.charAt(DIGITS) == CHECK_LETTERS.charAt(number % CHECK_LETTERS.length());
  }

  /** The département: {@code 01} to {@code 95}, {@code 2A}, {@code 2B}, {@code 971} and so on. */
  public String department() {
    String prefix = value.substring(0, 3);
    return switch (prefix) {
      case "620" -> "2A";
      case "720" -> "2B";
      default -> prefix.startsWith("0") ? prefix.substring(1) : prefix;
    };
  }
}
