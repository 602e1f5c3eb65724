package fr.educonnect.domain.login;

import fr.educonnect.domain.name.LatinFolding;

/**
 * Identifiers ({@code p.nom}, {@code p.nom5}): initial of the first name, dot, family name, in
 * lower case ASCII letters, digits and dashes, at most 20 characters, then the number where it is
 * taken.
 *
 * <p>A name without any Latin letter or digit is replaced by the other one, and {@code x} stands
 * where both are missing, so that everybody gets an identifier.
 */
public final class LoginId {

  /** The most characters before the number. */
  public static final int MAX_STEM_LENGTH = 20;

  private static final String NOBODY = "x";

  private LoginId() {}

  /**
   * The identifier without its number.
   *
   * @param firstName may be null or empty: then the initial of the family name is taken
   */
  public static String stem(String firstName, String familyName) {
    String first = foldName(firstName);
    String family = foldName(familyName);
    String body = firstOf(family, first);
    String stem = firstOf(first, family).charAt(0) + "." + body;
    return stem.length() <= MAX_STEM_LENGTH ? stem : cut(stem);
  }

  /**
   * @param number from 1 up; the first one is not written
   */
  public static String render(String stem, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Numbers of identifiers start at 1");
    }
    return number == 1 ? stem : stem + number;
  }

  /**
   * What a person typed, folded as names are folded when identifiers are made: case, accents,
   * spaces, apostrophes and kinds of dashes do not matter.
   *
   * @param typed may be null
   * @return the folded text; empty if nothing is left
   */
  public static String fold(String typed) {
    if (typed == null) {
      return "";
    }
    int dot = typed.indexOf('.');
    if (dot < 0) {
      return foldName(typed);
    }
    return foldName(typed.substring(0, dot)) + "." + foldName(typed.substring(dot + 1));
  }

  private static String firstOf(String wanted, String other) {
    if (!wanted.isEmpty()) {
      return wanted;
    }
    return other.isEmpty() ? NOBODY : other;
  }

  private static String cut(String stem) {
    String cut = stem.substring(0, MAX_STEM_LENGTH);
    return cut.endsWith("-") ? cut.substring(0, MAX_STEM_LENGTH - 1) : cut;
  }

  private static String foldName(String name) {
    if (name == null) {
      return "";
    }
    StringBuilder folded = new StringBuilder(name.length() + 2);
    name.codePoints().forEach(codePoint -> append(folded, LatinFolding.fold(codePoint)));
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == '-'
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void append(StringBuilder folded, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && !folded.isEmpty() && folded.charAt(folded.length() - 1) != '-';
      if (dash || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      }
    }
  }
}
