package fr.educonnect.importjobs.generator;

/**
 * A stretch of exports.
 *
 * @param after the last day that does not belong to it
 * @param upTo the last day that does
 */
record Days(int after, int upTo) {}
