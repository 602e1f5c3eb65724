package fr.educonnect.documents.list;

import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.pdf.Element;
import fr.educonnect.documents.pdf.Line;
import fr.educonnect.documents.pdf.Placed;
import fr.educonnect.documents.pdf.TaggedPdf;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table: what is too long for its column goes on below. */
final class TableRow {
  private static final float SIZE = 8.5f;
  private static final float HEAD = 8;
  private static final float LEADING = SIZE * 1.22f;
  private static final float GAP = 5;

  private final TaggedPdf pdf;
  private final List<Integer> shares;
  private final float margin;
  private final float unit;

  TableRow(TaggedPdf pdf, List<Integer> shares, float margin) {
    this.pdf = pdf;
    this.shares = shares;
    this.margin = margin;
    this.unit = (pdf.width() - 2 * margin) / shares.stream().mapToInt(Integer::intValue).sum();
  }

  /** The texts of a row, broken into lines. */
  Laid laid(List<String> cells, boolean head) {
    List<List<Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Run run = head ? Run.bold(cells.get(i)) : Run.regular(cells.get(i));
      lines.add(pdf.lines(List.of(run), head ? HEAD : SIZE, shares.get(i) * unit - GAP));
    }
    return new Laid(lines, head);
  }

  /** A row that can be drawn. */
  final class Laid {
    private final List<List<Line>> cells;
    private final boolean head;

    private Laid(List<List<Line>> cells, boolean head) {
      this.cells = cells;
      this.head = head;
    }

    float height() {
      int most = cells.stream().mapToInt(List::size).max().orElse(1);
      return most * LEADING + GAP;
    }

    /** Draws it as a row of the table; returns where the next one starts. */
    float draw(Element row, float top) {
      float x = margin;
      for (int i = 0; i < cells.size(); i++) {
        Element cell = head ? row.child("TH").headsColumn() : row.child("TD");
        if (!cells.get(i).get(0).runs().isEmpty()) {
          pdf.canvas().text(cell, placed(cells.get(i), x, top));
        }
        x += shares.get(i) * unit;
      }
      return below(top);
    }

    /** Draws it as something that was read before. */
    float drawAgain(float top) {
      List<Placed> all = new ArrayList<>();
      float x = margin;
      for (int i = 0; i < cells.size(); i++) {
        all.addAll(placed(cells.get(i), x, top));
        x += shares.get(i) * unit;
      }
      pdf.canvas().pageText(all);
      return below(top);
    }

    private List<Placed> placed(List<Line> lines, float x, float top) {
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        float y = top - GAP / 2 - SIZE - i * LEADING;
        placed.add(new Placed(lines.get(i), x, y, head ? HEAD : SIZE));
      }
      return placed;
    }

    private float below(float top) {
      float bottom = top - height();
      pdf.canvas().rule(margin, pdf.width() - margin, bottom);
      return bottom;
    }
  }
}
