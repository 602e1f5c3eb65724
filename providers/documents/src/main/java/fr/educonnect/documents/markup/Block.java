package fr.educonnect.documents.markup;

import java.util.List;

/** What stands on lines of its own. */
public sealed interface Block {
  /** A title; there is one level. */
  record Heading(List<Run> runs) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Run> runs) implements Block {}

  /**
   * A list.
   *
   * @param items at least one
   */
  record Bullets(List<List<Run>> items) implements Block {}
}
