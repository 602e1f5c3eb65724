package fr.educonnect.documents.pdf;

import com.lowagie.text.pdf.PdfTemplate;
import fr.educonnect.documents.markup.Run;
import java.util.List;

/** The number of pages, drawn on each of them before it is known. */
public final class PageTotal {
  private final PdfTemplate template;
  private final Canvas canvas;
  private final float size;

  PageTotal(PdfTemplate template, Canvas canvas, float size) {
    this.template = template;
    this.canvas = canvas;
    this.size = size;
  }

  /** Leaves its place on the current page. */
  public void draw(float x, float y) {
    canvas.pageTemplate(template, x, y - size / 2);
  }

  /** Says it, for all pages. */
  public void fill(int pages) {
    Line line = new Line(List.of(Run.regular(Integer.toString(pages))), 0, false);
    canvas.write(template, List.of(new Placed(line, 0, size / 2, size)));
  }
}
