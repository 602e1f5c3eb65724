package fr.educonnect.documents.pdf;

import fr.educonnect.documents.markup.Run;
import java.util.List;

/**
 * One line of text, ready to be drawn.
 *
 * @param width of what is to be seen, in points
 * @param spaceAfter whether the text goes on with another word on the next line: without a space,
 *     they would be read as one
 */
public record Line(List<Run> runs, float width, boolean spaceAfter) {}
