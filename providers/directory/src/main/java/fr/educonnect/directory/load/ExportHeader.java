package fr.educonnect.directory.load;

import java.time.LocalDate;

/**
 * Which export is loaded.
 *
 * @param date the day written in the names of its files
 */
public record ExportHeader(Feed feed, ExportKind kind, LocalDate date) {}
