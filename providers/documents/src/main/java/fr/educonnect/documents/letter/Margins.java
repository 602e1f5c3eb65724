package fr.educonnect.documents.letter;

import static fr.educonnect.documents.pdf.Box.MM;

/** The column of text on the page, in points. */
final class Margins {
  static final float LEFT = 20 * MM;
  static final float RIGHT = 190 * MM;
  static final float WIDTH = RIGHT - LEFT;

  private Margins() {}
}
