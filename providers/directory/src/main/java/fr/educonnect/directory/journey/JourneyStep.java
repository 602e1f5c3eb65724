package fr.educonnect.directory.journey;

/** A step of a journey, by their stable names. */
public record JourneyStep(String journey, String step) {}
