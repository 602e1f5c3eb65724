package fr.educonnect.staffapi.assistance;

/** What is to be said. */
public record AssistanceBody(String text) {}
