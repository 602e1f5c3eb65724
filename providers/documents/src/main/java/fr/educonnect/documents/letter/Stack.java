package fr.educonnect.documents.letter;

import fr.educonnect.documents.markup.Block;
import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.Placed;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** Blocks of text below one another, over the whole column. */
final class Stack {
  private static final float LEADING = 1.32f;
  private static final float HEADING = 1.2f;
  private static final float INDENT = 1.1f;
  private static final Line DASH = new Line(List.of(Run.regular("-")), 0, false);

  private final TaggedPdf pdf;
  private final Element section;
  private final float size;

  Stack(TaggedPdf pdf, Element section, float size) {
    this.pdf = pdf;
    this.section = section;
    this.size = size;
  }

  List<Piece> blocks(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets) {
        pieces.addAll(bullets(bullets));
      } else if (block instanceof Block.Heading heading) {
        pieces.add(text("H1", bold(heading.runs()), size * HEADING));
      } else if (block instanceof Block.Paragraph paragraph) {
        pieces.add(text("P", paragraph.runs(), size));
      }
    }
    return pieces;
  }

  private static List<Run> bold(List<Run> runs) {
    return runs.stream().map(run -> new Run(run.text(), Style.BOLD)).toList();
  }

  private Piece text(String type, List<Run> runs, float letters) {
    List<Line> lines = pdf.lines(runs, letters, Margins.WIDTH);
    float leading = letters * LEADING;
    return new Piece(
        lines.size() * leading + size * 0.6f,
        top -> pdf.canvas().text(section.child(type), placed(lines, Margins.LEFT, top, letters)));
  }

  private List<Piece> bullets(Block.Bullets bullets) {
    Element[] list = new Element[1];
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < bullets.items().size(); i++) {
      List<Line> lines = pdf.lines(bullets.items().get(i), size, Margins.WIDTH - 2 * INDENT * size);
      boolean first = i == 0;
      float below = size * (i + 1 == bullets.items().size() ? 0.6f : 0.1f);
      pieces.add(
          new Piece(
              lines.size() * size * LEADING + below,
              top -> {
                if (first) {
                  list[0] = section.child("L");
                }
                item(list[0].child("LI"), lines, top);
              }));
    }
    return pieces;
  }

  private void item(Element item, List<Line> lines, float top) {
    float x = Margins.LEFT + INDENT * size;
    pdf.canvas().text(item.child("Lbl"), placed(List.of(DASH), x, top, size));
    pdf.canvas()
        .text(item.child("LBody"), placed(lines, Margins.LEFT + 2 * INDENT * size, top, size));
  }

  /** Lines below one another, from the top of the first. */
  static List<Placed> placed(List<Line> lines, float x, float top, float letters) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      placed.add(new Placed(lines.get(i), x, top - letters - i * letters * LEADING, letters));
    }
    return placed;
  }

  /** The height of lines of a size. */
  static float height(List<Line> lines, float letters) {
    return lines.size() * letters * LEADING;
  }
}
