package fr.educonnect.importjobs.generator;

/** A record's key: the register that holds it and its number there. */
public record RecordId(ExportFeed feed, long id) {}
