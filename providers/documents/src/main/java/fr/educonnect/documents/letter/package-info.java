/**
 * Letters that a school hands out: one PDF of many letters, a page for each account.
 *
 * <pre>{@code
 * try (LettersPdf letters = LettersPdf.open(series, out)) {
 *   letters.add(letter);
 * }
 * }</pre>
 *
 * <p>Texts are FreeMarker templates ({@code texts/*.ftl}) over message bundles ({@code
 * texts/letters_fr.properties}, {@code _en}) and yield Markdown, in which every value is escaped.
 * The parts that {@code ---} separates are drawn, from top to bottom: the opening; the frame with
 * identifier, password and QR code; what to do; and, after the texts of the academy and the school,
 * the closing. Wording: Présentation EduConnect 20.5 (courriers).
 */
package fr.educonnect.documents.letter;
