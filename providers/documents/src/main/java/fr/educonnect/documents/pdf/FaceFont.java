package fr.educonnect.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One face in one document, and what is asked of it for every letter, kept at hand. */
final class FaceFont {
  /** Below it, every character is normalised as it is (Unicode, Annex 15). */
  private static final int FIRST_COMBINING = 0x300;

  private static final int NO_BREAK_SPACE = 0xa0;
  private static final int SOFT_HYPHEN = 0xad;

  private final BaseFont font;
  private final boolean[] plain = new boolean[FIRST_COMBINING];
  private final int[] widths = new int[FIRST_COMBINING];

  FaceFont(Face face) {
    font = read(face);
    for (int c = 0; c < FIRST_COMBINING; c++) {
      plain[c] = draws(c);
      widths[c] = font.getWidth(c);
    }
  }

  private static BaseFont read(Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.content(), null);
      // PDF/UA-1 needs none, and the library's lacks what composed letters are made of.
      font.setIncludeCidSet(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BaseFont font() {
    return font;
  }

  /** In thousandths of the size. */
  int width(char c) {
    return c < FIRST_COMBINING ? widths[c] : font.getWidth(c);
  }

  /** Whether a character can stay what it is, whatever comes before or after. */
  boolean isPlain(int c) {
    return c < FIRST_COMBINING && plain[c];
  }

  /** Whether it has a picture of its own. */
  boolean draws(int c) {
    return c >= ' '
        && c != NO_BREAK_SPACE
        && c != SOFT_HYPHEN
        && Character.isBmpCodePoint(c)
        && font.charExists(c);
  }
}
