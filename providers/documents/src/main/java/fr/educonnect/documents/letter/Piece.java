package fr.educonnect.documents.letter;

import java.io.IOException;
import java.util.List;

/**
 * A part of a letter that is not torn apart.
 *
 * @param height with the space below it, in points
 */
record Piece(float height, Drawn drawn) {
  /** Draws it. */
  interface Drawn {
    /** From here downwards. */
    void at(float top) throws IOException;
  }

  static float height(List<Piece> pieces) {
    float height = 0;
    for (Piece piece : pieces) {
      height += piece.height();
    }
    return height;
  }
}
