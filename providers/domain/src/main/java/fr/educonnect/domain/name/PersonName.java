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

  private static final int LONGEST_PARTICLE = 3;

  private PersonName() {}

  /**
   * The comparable form of a family name or first name: letters and digits only, glued, folded to
   * lower-case ASCII where Latin. « DE LA TOUR », « de la Tour » and « Delatour » are one.
   *
   * @param name as written; null counts as empty
   * @return the form; empty if the name holds no letter or digit
   */
  public static String normalise(String name) {
    return name == null ? "" : normalise(name, 0);
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
    while (end < familyName.length() && isParticle(familyName.substring(start, end))) {
      start = end + 1;
      end = wordEnd(familyName, start);
    }
    String rest = normalise(familyName, start);
    return rest.isEmpty() ? normalise(familyName) : rest;
  }

  private static boolean isParticle(String word) {
    return word.isEmpty()
        || (word.length() <= LONGEST_PARTICLE && PARTICLES.contains(normalise(word)));
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

  private static String normalise(String name, int from) {
    StringBuilder key = new StringBuilder(name.length() + 2);
    int i = from;
    while (i < name.length()) {
      int codePoint = name.codePointAt(i);
      appendLetters(key, LatinFolding.fold(codePoint));
      i += Character.charCount(codePoint);
    }
    return key.toString();
  }

  private static void appendLetters(StringBuilder key, String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      }
    }
  }
}
