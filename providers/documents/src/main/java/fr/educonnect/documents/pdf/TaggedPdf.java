package fr.educonnect.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.educonnect.documents.Picture;
import fr.educonnect.documents.markup.Run;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document that is written while it is drawn, for A4. */
public final class TaggedPdf implements Closeable {
  private final Document document;
  private final PdfWriter writer;
  private final Rectangle paper;
  private final Fonts fonts = new Fonts();
  private final Map<Picture, Image> images = new HashMap<>();
  private final Element root;
  private int pages;

  /**
   * @param out is written to until {@link #close}, and not closed
   */
  public TaggedPdf(OutputStream out, DocumentHead head) {
    paper = head.landscape() ? PageSize.A4.rotate() : PageSize.A4;
    document = new Document(paper, 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(head.language().toLanguageTag()));
    writer.setXmpMetadata(head.xmp());
    document.addTitle(head.title());
    document.open();
    root = Element.root(writer);
  }

  /** The element that holds all others. */
  public Element root() {
    return root;
  }

  public float width() {
    return paper.getWidth();
  }

  public float height() {
    return paper.getHeight();
  }

  /** How many pages were begun. */
  public int pages() {
    return pages;
  }

  /** Begins a page; the one before is written. */
  public void nextPage() throws IOException {
    if (pages++ > 0) {
      try {
        document.newPage();
      } catch (ExceptionConverter e) {
        throw ioException(e);
      }
    }
  }

  /** What draws on the page that was begun last. */
  public Canvas canvas() {
    return new Canvas(writer.getDirectContent(), fonts);
  }

  /** A text in lines of at most this width. */
  public List<Line> lines(List<Run> runs, float size, float width) {
    return Lines.of(runs, size, width, fonts);
  }

  /** Draws a picture in the upper left corner of a box, as large as it can be there. */
  public void picture(Picture picture, Element parent, Box box) throws IOException {
    float scale = picture.scale(box.width(), box.height());
    float width = picture.image().getWidth() * scale;
    float height = picture.image().getHeight() * scale;
    Box place = new Box(box.left(), box.top() - height, width, height);
    Image image = images.get(picture);
    if (image == null) {
      image = Image.getInstance(picture.image(), null);
      images.put(picture, image);
    }
    canvas().image(parent.child("Figure").alternative(picture.description()), image, place);
  }

  /** A place for the number of pages, to be filled before the end. */
  public PageTotal pageTotal(float size) {
    return new PageTotal(writer.getDirectContent().createTemplate(40, 2 * size), canvas(), size);
  }

  /**
   * Writes what is left.
   *
   * @throws IllegalStateException if no page was begun
   */
  @Override
  public void close() throws IOException {
    if (!document.isOpen()) {
      return;
    }
    if (pages == 0) {
      throw new IllegalStateException("The document has no page");
    }
    root.finish();
    try {
      document.close();
    } catch (ExceptionConverter e) {
      throw ioException(e);
    }
  }

  private static IOException ioException(ExceptionConverter e) {
    return e.getException() instanceof IOException io ? io : new IOException(e.getException());
  }
}
