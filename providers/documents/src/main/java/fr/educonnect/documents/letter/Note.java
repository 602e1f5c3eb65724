package fr.educonnect.documents.letter;

import fr.educonnect.documents.markup.Block;
import fr.educonnect.documents.markup.Markdown;
import java.util.List;

/**
 * A text of an academy or a school in its letters: paragraphs, {@code - } lists, {@code **bold**},
 * {@code *italic*}, links. Anything else, HTML included, is printed as it was typed.
 */
public record Note(String text) {
  /** In characters. */
  public static final int MAX_LENGTH = 1_200;

  /** No text. */
  public static final Note NONE = new Note("");

  /**
   * @throws IllegalArgumentException if the text is too long for a letter of one page
   */
  public Note {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A note has at most " + MAX_LENGTH + " characters");
    }
  }

  List<Block> blocks() {
    return Markdown.note(text);
  }
}
