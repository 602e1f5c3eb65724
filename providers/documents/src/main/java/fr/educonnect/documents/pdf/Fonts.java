package fr.educonnect.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fonts of one document: of each, what is used is embedded at its end. */
public final class Fonts {
  private static final String UNKNOWN = "?";

  private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

  BaseFont of(Style style) {
    return faces.computeIfAbsent(Face.of(style), Fonts::read);
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

  /** The width of one character at a size. */
  float width(char c, Style style, float size) {
    return of(style).getWidth(c) * size / 1000;
  }

  /**
   * The text as these fonts can draw it. A letter that they lack loses its marks, or is a question
   * mark: a name from anywhere is drawn somehow.
   */
  Run drawable(Run run) {
    String text = Normalizer.normalize(run.text(), Normalizer.Form.NFC);
    BaseFont font = of(run.style());
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(c -> drawn.append(drawable(c, font)));
    return new Run(drawn.toString(), run.style());
  }

  private static String drawable(int c, BaseFont font) {
    if (c == '\n' || isDrawn(c, font)) {
      return Character.toString(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
      return "";
    }
    String letters =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .codePoints()
            .filter(letter -> letter != c && isDrawn(letter, font))
            .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return letters.isEmpty() ? UNKNOWN : letters;
  }

  private static boolean isDrawn(int c, BaseFont font) {
    return c >= ' ' && c != 0xa0 && c != 0xad && Character.isBmpCodePoint(c) && font.charExists(c);
  }
}
