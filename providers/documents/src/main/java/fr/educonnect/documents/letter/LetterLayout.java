package fr.educonnect.documents.letter;

import static fr.educonnect.documents.pdf.Box.MM;

import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws one letter from top to bottom: its head, then what {@link Stack} holds, in the largest
 * letters in which it fits on the page. What does not fit in the smallest goes on on another page.
 */
final class LetterLayout {
  private static final float[] SIZES = {11, 10.25f, 9.5f, 8.75f, 8};
  private static final float BOTTOM = 12 * MM;
  private static final float TOP_OF_PAGE = 283 * MM;
  private static final float TOP_OF_NEXT_PAGE = 270 * MM;

  private final TaggedPdf pdf;
  private final LetterSeries series;
  private final Element section;

  LetterLayout(TaggedPdf pdf, LetterSeries series, Element section) {
    this.pdf = pdf;
    this.series = series;
    this.section = section;
  }

  void draw(Letter letter, LetterText text) throws IOException {
    pdf.nextPage();
    float top = new LetterHead(pdf, series).draw(letter, section);
    for (float size : SIZES) {
      List<Piece> pieces = pieces(letter, text, size);
      if (Piece.height(pieces) <= top - BOTTOM) {
        place(pieces, top, text.next());
        return;
      }
    }
    place(pieces(letter, text, SIZES[0]), top, text.next());
  }

  private void place(List<Piece> pieces, float top, String next) throws IOException {
    float y = top;
    for (Piece piece : pieces) {
      if (y - piece.height() < BOTTOM && y < top) {
        pdf.nextPage();
        List<Line> head = pdf.lines(List.of(Run.regular(next)), SIZES[0], Margins.WIDTH);
        pdf.canvas().pageText(Stack.placed(head, Margins.LEFT, TOP_OF_PAGE, SIZES[0]));
        y = TOP_OF_NEXT_PAGE;
      }
      piece.drawn().at(y);
      y -= piece.height();
    }
  }

  private List<Piece> pieces(Letter letter, LetterText text, float size) {
    Stack stack = new Stack(pdf, section, size);
    List<Piece> pieces = new ArrayList<>(stack.blocks(text.opening()));
    pieces.add(new CredentialsFrame(pdf, section, size).piece(letter.credentials(), text));
    pieces.addAll(stack.blocks(text.guidance()));
    pieces.addAll(stack.blocks(text.notes()));
    pieces.addAll(new Closing(pdf, section, size).pieces(text.closing(), series.sender()));
    return pieces;
  }
}
