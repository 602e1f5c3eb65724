package fr.educonnect.documents.letter;

import static fr.educonnect.documents.pdf.Box.MM;

import fr.educonnect.documents.Picture;
import fr.educonnect.documents.markup.Block;
import fr.educonnect.documents.pdf.Box;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** Who signs, at the right, and the signature below. */
final class Closing {
  private static final float LEFT = 110 * MM;
  private static final float SIGNATURE_WIDTH = 50 * MM;
  private static final float SIGNATURE_HEIGHT = 15 * MM;

  private final TaggedPdf pdf;
  private final Element section;
  private final float size;

  Closing(TaggedPdf pdf, Element section, float size) {
    this.pdf = pdf;
    this.section = section;
    this.size = size;
  }

  List<Piece> pieces(List<Block> blocks, Sender sender) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        List<Line> lines = pdf.lines(paragraph.runs(), size, Margins.RIGHT - LEFT);
        pieces.add(
            new Piece(
                Stack.height(lines, size) + size,
                top ->
                    pdf.canvas()
                        .text(
                            section.child("P"), Stack.placed(lines, LEFT, top - size / 2, size))));
      }
    }
    sender.signature().ifPresent(signature -> pieces.add(signature(signature)));
    return pieces;
  }

  private Piece signature(Picture signature) {
    return new Piece(
        SIGNATURE_HEIGHT,
        top ->
            pdf.picture(
                signature,
                section,
                new Box(LEFT, top - SIGNATURE_HEIGHT, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)));
  }
}
