package fr.educonnect.directory.load;

/**
 * A record, or a part of one, that the directory did not take.
 *
 * @param aafId as written in the file; null when there is none
 * @param reason stable code, e.g. UNKNOWN_SCHOOL
 * @param detail what helps to mend it, without personal data; may be null
 */
public record Rejection(
    Origin origin, RecordKind kind, String aafId, String reason, String detail) {}
