package fr.educonnect.domain.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * Identifiant national élève: the national number of a student, eleven characters. The shape is
 * checked hard; the key of the RNIE softly, because that rule was never published.
 *
 * @param value eleven characters, upper case
 * @param family which register gave the number
 * @param keyOk false if the family has a key that is known and the number breaks it
 */
public record Ine(String value, Family family, boolean keyOk) {

  /** The registers that give numbers, by their shape. */
  public enum Family {
    /**
     * Répertoire national des identifiants élèves, everybody since 2018: nine digits, two letters.
     */
    RNIE,
    /** Base élèves académique, second degree before: ten digits, a letter. */
    BEA,
    /** Apprentices: A in the fifth place. */
    SIFA,
    /** Given while the final one is awaited: D in the fifth place. */
    PROVISIONAL,
    /** Higher education: ten digits or letters in base 36, a digit. */
    BASE_36
  }

  private static final int LENGTH = 11;
  private static final int RNIE_DIGITS = 9;
  private static final int RNIE_MODULUS = 97;
  private static final String RNIE_LETTERS = "ABCDEFGHJK";

  /**
   * The INE in a text, in any case and with spaces around or inside; empty unless it has the shape
   * of one, or if one character fills it (a placeholder, not a person).
   */
  public static Optional<Ine> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String value = text.replace(" ", "").strip().toUpperCase(Locale.ROOT);
    Family family = value.length() == LENGTH && !isOneCharacter(value) ? familyOf(value) : null;
    return Optional.ofNullable(family).map(f -> new Ine(value, f, keyOk(value, f)));
  }

  private static Family familyOf(String value) {
    int leading = leadingDigits(value);
    char last = value.charAt(LENGTH - 1);
    if (leading == RNIE_DIGITS && isRnieLetter(value.charAt(RNIE_DIGITS)) && isRnieLetter(last)) {
      return Family.RNIE;
    }
    if (leading == LENGTH - 1 && isCheckLetter(last)) {
      return Family.BEA;
    }
    if (leading == 4 && isCheckLetter(last) && isDigits(value, 5, LENGTH - 1)) {
      char fifth = value.charAt(4);
      return fifth == 'A' ? Family.SIFA : fifth == 'D' ? Family.PROVISIONAL : null;
    }
    return isDigit(last) && isBase36(value) ? Family.BASE_36 : null;
  }

  private static boolean keyOk(String value, Family family) {
    if (family != Family.RNIE) {
      return true;
    }
    int key = RNIE_MODULUS - Integer.parseInt(value, 0, RNIE_DIGITS, 10) % RNIE_MODULUS;
    return value.charAt(RNIE_DIGITS) == RNIE_LETTERS.charAt(key / 10)
        && value.charAt(LENGTH - 1) == RNIE_LETTERS.charAt(key % 10);
  }

  private static boolean isOneCharacter(String value) {
    return value.chars().allMatch(c -> c == value.charAt(0));
  }

  private static int leadingDigits(String value) {
    int count = 0;
    while (count < value.length() && isDigit(value.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isDigits(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBase36(String value) {
    return value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRnieLetter(char c) {
    return RNIE_LETTERS.indexOf(c) >= 0;
  }

  private static boolean isCheckLetter(char c) {
    return c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q';
  }
}
