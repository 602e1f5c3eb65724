package fr.educonnect.directory.staff.audit;

/**
 * An agent who changes what a school or its academy says.
 *
 * @param schoolId at which they are
 */
public record Editor(Agent agent, long schoolId) {}
