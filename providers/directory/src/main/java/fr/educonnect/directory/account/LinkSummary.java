package fr.educonnect.directory.account;

import fr.educonnect.domain.identifier.Degree;
import java.util.Set;

/**
 * A guardian's links to students that the registers carry today, counted.
 *
 * @param confirmedDegrees degrees of the schools of the confirmed children: what services are told
 */
public record LinkSummary(
    int proposed, int confirmed, int reported, Set<Degree> confirmedDegrees) {}
