package fr.educonnect.staffapi.letter;

/**
 * A text for letters.
 *
 * @param text paragraphs, lists with {@code -}, {@code **bold**}, {@code *italic*}, links as
 *     CommonMark has them; anything else is printed as it was typed
 */
public record NoteBody(String text) {}
