package fr.educonnect.domain.identifier;

import java.util.Locale;
import java.util.Optional;

/**
 * Module élémentaire de formation: a nationally coded curriculum, eleven digits or letters. Its
 * level is not in the code: the nomenclature gives a MEFSTAT11, whose first four characters are the
 * level.
 */
public record Mef(String code) {

  private static final int LENGTH = 11;
  private static final int MEFSTAT4_LENGTH = 4;

  /** The MEF in a text; empty unless it has the shape of one. */
  public static Optional<Mef> parse(String text) {
    return shaped(text, LENGTH).map(Mef::new);
  }

  /** The MEFSTAT4 (level) of a MEFSTAT11; empty unless the text has the shape of one. */
  public static Optional<String> mefstat4(String mefstat11) {
    return shaped(mefstat11, LENGTH).map(code -> code.substring(0, MEFSTAT4_LENGTH));
  }

  private static Optional<String> shaped(String text, int length) {
    String value = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    boolean sound =
        value.length() == length
            && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    return sound ? Optional.of(value) : Optional.empty();
  }
}
