package fr.educonnect.documents.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The runs of one paragraph, title or item. */
final class Runs extends AbstractVisitor {
  private final List<Run> runs = new ArrayList<>();
  private Style style = Style.REGULAR;

  static List<Run> of(Node block) {
    Runs visitor = new Runs();
    visitor.visitChildren(block);
    return List.copyOf(visitor.runs);
  }

  private void add(String text) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).style() == style) {
      runs.set(last, new Run(runs.get(last).text() + text, style));
    } else {
      runs.add(new Run(text, style));
    }
  }

  private void within(Style inner, Node node) {
    Style outer = style;
    style = inner;
    visitChildren(node);
    style = outer;
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(Emphasis emphasis) {
    within(style.italic(), emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    within(style.bold(), strong);
  }

  /** A printed link is its text and, unless the text is the address, the address. */
  @Override
  public void visit(Link link) {
    int before = runs.stream().mapToInt(run -> run.text().length()).sum();
    visitChildren(link);
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    if (!link.getDestination().endsWith(all.substring(before))) {
      add(" (" + link.getDestination() + ")");
    }
  }
}
