package fr.educonnect.directory.query;

/** Patterns for {@code like}; what was typed stands for itself in them. */
public final class LikePattern {

  private LikePattern() {}

  /** A text in which a word begins so, where each word follows a blank. */
  public static String wordStart(String word) {
    return "% " + literal(word) + "%";
  }

  /** A text that begins so. */
  public static String start(String text) {
    return literal(text) + "%";
  }

  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
