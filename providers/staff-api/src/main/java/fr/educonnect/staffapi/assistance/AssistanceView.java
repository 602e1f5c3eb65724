package fr.educonnect.staffapi.assistance;

import fr.educonnect.staffapi.answer.Maybe;

/**
 * What is said.
 *
 * @param text lines, in which addresses of the web are links; null if nothing is said
 */
public record AssistanceView(String academyName, @Maybe String text) {}
