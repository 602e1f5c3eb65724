package fr.educonnect.directory.load;

/**
 * How a load ended.
 *
 * @param run number of the import run
 * @param applied false when the caller's verdict refused it
 */
public record LoadOutcome(long run, boolean applied, LoadCounts counts) {}
