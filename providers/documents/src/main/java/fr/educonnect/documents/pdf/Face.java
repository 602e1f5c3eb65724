package fr.educonnect.documents.pdf;

import fr.educonnect.documents.markup.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The fonts: Liberation (SIL Open Font License 1.1), which may be embedded. It has every letter of
 * French, of the other Latin alphabets of Europe, of Greek and of Cyrillic.
 */
enum Face {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  ITALIC("LiberationSans-Italic.ttf"),
  BOLD_ITALIC("LiberationSans-BoldItalic.ttf"),
  TYPED("LiberationMono-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  static Face of(Style style) {
    return valueOf(style.name());
  }

  String file() {
    return file;
  }

  byte[] content() {
    try (InputStream font = Liberation.class.getResourceAsStream("/liberation/" + file)) {
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
