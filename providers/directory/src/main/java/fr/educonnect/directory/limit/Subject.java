package fr.educonnect.directory.limit;

/**
 * Whom or what a limit is about.
 *
 * @param hash keyed hash in hexadecimal; see {@link Subjects}
 */
public record Subject(SubjectKind kind, String hash) {}
