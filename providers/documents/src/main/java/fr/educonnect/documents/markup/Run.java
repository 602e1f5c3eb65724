package fr.educonnect.documents.markup;

/**
 * A piece of text in one style.
 *
 * @param text may hold line feeds: the line ends there
 */
public record Run(String text, Style style) {
  public static Run regular(String text) {
    return new Run(text, Style.REGULAR);
  }

  public static Run bold(String text) {
    return new Run(text, Style.BOLD);
  }
}
