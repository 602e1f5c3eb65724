package fr.educonnect.documents.pdf;

/**
 * A line and where it goes.
 *
 * @param x left end
 * @param y base line
 * @param size of the letters, in points
 */
public record Placed(Line line, float x, float y, float size) {}
