package fr.educonnect.documents.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The blocks of a parsed text. */
final class Blocks {
  private Blocks() {}

  static List<Block> of(List<Node> nodes) {
    return nodes.stream().map(Blocks::block).toList();
  }

  private static Block block(Node node) {
    if (node instanceof ListBlock list) {
      return new Block.Bullets(items(list));
    }
    List<Run> runs = Runs.of(node);
    return node instanceof Heading ? new Block.Heading(runs) : new Block.Paragraph(runs);
  }

  /** Of lists within lists the items follow one another. */
  private static List<List<Run>> items(ListBlock list) {
    List<List<Run>> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      for (Node part : Markdown.children(item)) {
        if (part instanceof ListBlock inner) {
          items.addAll(items(inner));
        } else {
          items.add(Runs.of(part));
        }
      }
      if (item instanceof ListItem && item.getFirstChild() == null) {
        items.add(List.of());
      }
    }
    return items;
  }
}
