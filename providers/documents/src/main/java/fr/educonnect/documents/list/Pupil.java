package fr.educonnect.documents.list;

/**
 * A student in a list.
 *
 * @param level label of the level (1D) or of the MEF (2D); empty if not known
 * @param schoolClass empty if not known
 */
public record Pupil(String lastName, String firstName, String level, String schoolClass) {}
