package fr.educonnect.documents.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import fr.educonnect.documents.markup.Run;
import java.util.List;

/** Draws on the current page. */
public final class Canvas {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfContentByte content;
  private final Fonts fonts;

  Canvas(PdfContentByte content, Fonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** Text that is content. */
  public void text(Element element, List<Placed> lines) {
    content.beginMarkedContentSequence(element.node());
    write(content, lines);
    content.endMarkedContentSequence();
  }

  /** Text that only pages have: numbers, heads that were read before. */
  public void pageText(List<Placed> lines) {
    beginArtifact("Pagination");
    write(content, lines);
    content.endMarkedContentSequence();
  }

  void pageTemplate(PdfTemplate template, float x, float y) {
    beginArtifact("Pagination");
    content.addTemplate(template, x, y);
    content.endMarkedContentSequence();
  }

  void write(PdfContentByte target, List<Placed> lines) {
    target.beginText();
    for (Placed placed : lines) {
      target.setTextMatrix(placed.x(), placed.y());
      for (Run run : placed.line().runs()) {
        target.setFontAndSize(fonts.of(run.style()), placed.size());
        target.showText(run.text());
      }
      if (placed.line().spaceAfter()) {
        target.showText(" ");
      }
    }
    target.endText();
  }

  /** A thin line, left to right. */
  public void rule(float left, float right, float y) {
    beginArtifact("Layout");
    content.setLineWidth(0.5f);
    content.moveTo(left, y);
    content.lineTo(right, y);
    content.stroke();
    content.endMarkedContentSequence();
  }

  /** An empty frame. */
  public void frame(Box box) {
    beginArtifact("Layout");
    content.setLineWidth(0.8f);
    content.roundRectangle(box.left(), box.bottom(), box.width(), box.height(), 4);
    content.stroke();
    content.endMarkedContentSequence();
  }

  void image(Element figure, Image image, Box box) throws com.lowagie.text.DocumentException {
    content.beginMarkedContentSequence(figure.bounds(box).node());
    content.addImage(image, box.width(), 0, 0, box.height(), box.left(), box.bottom());
    content.endMarkedContentSequence();
  }

  /** A picture made of filled rectangles. */
  public void filled(Element figure, Box bounds, List<Box> rectangles) {
    content.beginMarkedContentSequence(figure.bounds(bounds).node());
    rectangles.forEach(
        box -> content.rectangle(box.left(), box.bottom(), box.width(), box.height()));
    content.fill();
    content.endMarkedContentSequence();
  }

  private void beginArtifact(String type) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    content.beginMarkedContentSequence(ARTIFACT, properties, true);
  }
}
