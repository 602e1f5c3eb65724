package fr.educonnect.domain.name;

import java.util.Set;

/**
 * Names as they are compared: what two clerks write differently for one person (case, accents,
 * hyphens, apostrophes, spaces, ligatures, a particle) is the same text here, and nothing else is.
 */
public final class PersonName {

  /** Words that families with a particle are listed with or without. */
  private static final Set<String> PARTICLES =
      Set.of("de", "d", "du", "des", "von", "van", "vom", "zu", "zur", "der", "den");

  private PersonName() {}

  /**
   * The comparable form of a family name or first name: letters and digits only, glued, folded to
   * lower-case ASCII where Latin. « DE LA TOUR », « de la Tour » and « Delatour » are one.
   *
   * @param name as written; null counts as empty
   * @return the form; empty if the name holds no letter or digit
   */
  public static String normalise(String name) {
    if (name == null) {
      return "";
    }
    StringBuilder key = new StringBuilder(name.length() + 2);
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      append(key, LatinFolding.fold(name.codePointAt(i)));
    }
    return key.toString();
  }

  /**
   * As {@link #normalise}, without leading particles: « de La Tour » gives {@code latour}. The name
   * is kept as it is where nothing but particles would be left.
   */
  public static String withoutParticles(String familyName) {
    if (familyName == null) {
      return "";
    }
    int start = 0;
    int end = wordEnd(familyName, 0);
    while (end < familyName.length()
        && PARTICLES.contains(normalise(familyName.substring(start, end)))) {
      start = end + 1;
      end = wordEnd(familyName, start);
    }
    String rest = normalise(familyName.substring(start));
    return rest.isEmpty() ? normalise(familyName) : rest;
  }

  private static int wordEnd(String name, int from) {
    int end = from;
    while (end < name.length() && !separates(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean separates(char c) {
    String folded = LatinFolding.fold(c);
    return folded.equals(" ") || folded.equals("'") || folded.equals("-");
  }

  private static void append(StringBuilder key, String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 128 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : isPartOfLetter(c)) {
        key.append(c);
      }
    }
  }

  private static boolean isPartOfLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
