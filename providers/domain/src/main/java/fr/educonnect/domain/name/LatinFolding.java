package fr.educonnect.domain.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds one character to lower-case ASCII: accents fall, ligatures open, dashes, spaces and
 * apostrophes of all kinds become one of each. What Unicode does not decompose (ø, ł, œ …) is
 * listed here.
 */
public final class LatinFolding {

  private static final int TABLE_SIZE = 0x250;
  private static final String[] TABLE = new String[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = compute(c);
    }
  }

  private LatinFolding() {}

  /**
   * @return lower-case text: ASCII where the character is Latin; {@code "-"}, {@code " "} or {@code
   *     "'"} for any dash, space or apostrophe; {@code ""} for a combining mark or a control
   *     character; else the character itself in lower case
   */
  public static String fold(int codePoint) {
    return codePoint < TABLE_SIZE ? TABLE[codePoint] : compute(codePoint);
  }

  private static String compute(int codePoint) {
    String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    decomposed.codePoints().forEach(part -> folded.append(lone(part)));
    return folded.toString();
  }

  private static String lone(int codePoint) {
    return switch (codePoint) {
      case 'Œ', 'œ' -> "oe";
      case 'Æ', 'æ' -> "ae";
      case 'ß', 'ẞ' -> "ss";
      case 'Ø', 'ø' -> "o";
      case 'Đ', 'đ', 'Ð', 'ð' -> "d";
      case 'Þ', 'þ' -> "th";
      case 'Ł', 'ł' -> "l";
      case 'Ħ', 'ħ' -> "h";
      case 'Ŧ', 'ŧ' -> "t";
      case 'Ŋ', 'ŋ' -> "n";
      case 'ı' -> "i";
      case 'ĸ' -> "k";
      case '\'', '`', '´', 'ʼ', 'ʹ', '‘', '’', '‛', '′' -> "'";
      case '−' -> "-";
      case '\t', '\n', '\r' -> " ";
      default -> byCategory(codePoint);
    };
  }

  private static String byCategory(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.CONTROL,
          Character.FORMAT ->
          "";
      default -> Character.toString(codePoint).toLowerCase(Locale.ROOT);
    };
  }
}
