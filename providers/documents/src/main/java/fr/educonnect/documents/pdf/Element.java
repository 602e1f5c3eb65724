package fr.educonnect.documents.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An element of the structure that assistive technology reads (ISO 32000-1, §14.7 and §14.8). */
public final class Element {
  private static final PdfName OWNER = new PdfName("O");

  private final PdfWriter writer;
  private final Element above;
  private final PdfArray siblings;
  private final int place;
  private final PdfStructureElement node;
  private final List<Element> open = new ArrayList<>();

  private Element(PdfWriter writer, Element above, PdfArray siblings, PdfStructureElement node) {
    this.writer = writer;
    this.above = above;
    this.siblings = siblings;
    this.place = siblings.size() - 1;
    this.node = node;
  }

  static Element root(PdfWriter writer) {
    PdfStructureTreeRoot tree = writer.getStructureTreeRoot();
    PdfStructureElement node = new PdfStructureElement(tree, new PdfName("Document"));
    return new Element(writer, null, (PdfArray) tree.get(PdfName.K), node);
  }

  /**
   * Adds an element at the end.
   *
   * @param type a standard structure type, e.g. {@code P}
   */
  public Element child(String type) {
    PdfStructureElement inner = new PdfStructureElement(node, new PdfName(type));
    Element child = new Element(writer, this, (PdfArray) node.get(PdfName.K), inner);
    open.add(child);
    return child;
  }

  /** What is said in place of what cannot be read aloud. */
  public Element alternative(String description) {
    node.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
    return this;
  }

  /** Marks a table's head cell as that of its column. */
  public Element headsColumn() {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName("Table"));
    attributes.put(new PdfName("Scope"), new PdfName("Column"));
    node.put(PdfName.A, attributes);
    return this;
  }

  Element bounds(Box box) {
    PdfDictionary attributes = new PdfDictionary();
    PdfArray bounds = new PdfArray();
    for (float side : new float[] {box.left(), box.bottom(), box.right(), box.top()}) {
      bounds.add(new PdfNumber(side));
    }
    attributes.put(OWNER, new PdfName("Layout"));
    attributes.put(new PdfName("BBox"), bounds);
    node.put(PdfName.A, attributes);
    return this;
  }

  PdfStructureElement node() {
    return node;
  }

  /** Writes the element with all below it: nothing can be added to it any more. */
  public void finish() throws IOException {
    for (Element child : List.copyOf(open)) {
      child.finish();
    }
    writer.addToBody(node, node.getReference());
    siblings.set(place, node.getReference());
    if (above != null) {
      above.open.remove(this);
    }
  }
}
