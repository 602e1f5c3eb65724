package fr.educonnect.directory.load;

/**
 * Where a record stands, for reports.
 *
 * @param file name without folders
 * @param line of the record's first tag, from 1; 0 when unknown
 */
public record Origin(String file, int line) {}
