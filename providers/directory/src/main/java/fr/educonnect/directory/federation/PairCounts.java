package fr.educonnect.directory.federation;

import java.util.List;

/**
 * What came of a file.
 *
 * @param faults in the order of lines; where there are any, nothing is kept
 * @param added not kept before
 * @param known kept already
 */
public record PairCounts(List<PairFault> faults, int added, int known) {}
