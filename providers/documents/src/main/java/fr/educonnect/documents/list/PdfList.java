package fr.educonnect.documents.list;

import static fr.educonnect.documents.pdf.Box.MM;

import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.PageTotal;
import fr.educonnect.documents.pdf.Placed;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table over any number of pages, its heads on each of them. */
final class PdfList implements AccountList<List<String>> {
  private static final float MARGIN = 12 * MM;
  private static final float SIZE = 9;
  private static final float TITLE = 13;
  private static final float FOOT = 8;

  private final TaggedPdf pdf;
  private final ListPage page;
  private final TableRow rows;
  private final PageTotal total;
  private final Element body;
  private final Element table;
  private float y;

  PdfList(TaggedPdf pdf, ListPage page) throws IOException {
    this.pdf = pdf;
    this.page = page;
    this.rows = new TableRow(pdf, page.shares(), MARGIN);
    this.total = pdf.pageTotal(FOOT);
    nextPage();
    for (String line : page.above()) {
      text("P", Run.regular(line), SIZE);
    }
    y -= SIZE / 2;
    text("H1", Run.bold(page.title()), TITLE);
    y -= SIZE / 2;
    this.table = pdf.root().child("Table");
    Element head = table.child("THead").child("TR");
    y = rows.laid(page.columns(), true).draw(head, y);
    this.body = table.child("TBody");
  }

  private void nextPage() throws IOException {
    pdf.nextPage();
    y = pdf.height() - MARGIN;
    String number = "Page " + pdf.pages() + " / ";
    Line line = pdf.lines(List.of(Run.regular(number)), FOOT, pdf.width()).get(0);
    float end = pdf.width() - MARGIN - 3 * FOOT;
    pdf.canvas().pageText(List.of(new Placed(line, end - line.width(), MARGIN / 2, FOOT)));
    total.draw(end + FOOT / 4, MARGIN / 2);
  }

  private void text(String type, Run run, float size) throws IOException {
    List<Line> lines = pdf.lines(List.of(run), size, pdf.width() - 2 * MARGIN);
    Element element = pdf.root().child(type);
    if (y - lines.size() * size * 1.4f < MARGIN) {
      nextPage();
    }
    List<Placed> placed = new ArrayList<>();
    for (Line line : lines) {
      placed.add(new Placed(line, MARGIN, y - size, size));
      y -= size * 1.4f;
    }
    pdf.canvas().text(element, placed);
  }

  @Override
  public void add(List<String> cells) throws IOException {
    TableRow.Laid row = rows.laid(cells, false);
    if (y - row.height() < MARGIN + FOOT) {
      nextPage();
      y = rows.laid(page.columns(), true).drawAgain(y);
    }
    Element element = body.child("TR");
    y = row.draw(element, y);
    element.finish();
  }

  @Override
  public void close() throws IOException {
    y -= SIZE;
    text("P", Run.regular(page.footnote()), FOOT);
    total.fill(pdf.pages());
    pdf.close();
  }
}
