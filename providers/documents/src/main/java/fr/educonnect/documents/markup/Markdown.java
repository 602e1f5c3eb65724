package fr.educonnect.documents.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads the part of CommonMark that documents use. Nothing is an error: what is no markup of that
 * part, HTML included, is text.
 */
public final class Markdown {
  private static final Parser TEMPLATES =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, ThematicBreak.class))
          .build();
  private static final Parser NOTES =
      Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

  private Markdown() {}

  /** What a school wrote: paragraphs, lists, bold, italic, and links as their text and address. */
  public static List<Block> note(String text) {
    return Blocks.of(children(NOTES.parse(text)));
  }

  /**
   * What a template wrote: as {@link #note}, with titles, in parts that thematic breaks ({@code
   * ---}) separate.
   */
  public static List<List<Block>> parts(String text) {
    List<List<Block>> parts = new ArrayList<>();
    List<Node> part = new ArrayList<>();
    for (Node node : children(TEMPLATES.parse(text))) {
      if (node instanceof ThematicBreak) {
        parts.add(Blocks.of(part));
        part.clear();
      } else {
        part.add(node);
      }
    }
    parts.add(Blocks.of(part));
    return List.copyOf(parts);
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }
}
