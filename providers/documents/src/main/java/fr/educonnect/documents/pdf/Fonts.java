package fr.educonnect.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fonts of one document: of each, what is used is embedded at its end. */
public final class Fonts {
  private static final String UNKNOWN = "?";

  private final Map<Face, FaceFont> faces = new EnumMap<>(Face.class);

  private FaceFont font(Style style) {
    return faces.computeIfAbsent(Face.of(style), FaceFont::new);
  }

  BaseFont of(Style style) {
    return font(style).font();
  }

  /** The width of one character at a size. */
  float width(char c, Style style, float size) {
    return font(style).width(c) * size / 1000;
  }

  /**
   * The text as these fonts can draw it. A letter that they lack loses its marks, or is a question
   * mark: a name from anywhere is drawn somehow.
   */
  Run drawable(Run run) {
    FaceFont font = font(run.style());
    if (run.text().chars().allMatch(c -> c == '\n' || font.isPlain(c))) {
      return run;
    }
    String text = Normalizer.normalize(run.text(), Normalizer.Form.NFC);
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(c -> drawn.append(drawable(c, font)));
    return new Run(drawn.toString(), run.style());
  }

  private static String drawable(int c, FaceFont font) {
    if (c == '\n' || font.draws(c)) {
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
            .filter(letter -> letter != c && font.draws(letter))
            .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return letters.isEmpty() ? UNKNOWN : letters;
  }
}
