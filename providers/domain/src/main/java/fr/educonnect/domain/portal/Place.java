package fr.educonnect.domain.portal;

import fr.educonnect.domain.identifier.Degree;

/**
 * A school as far as services look at it.
 *
 * @param academy code of two digits
 */
public record Place(String uai, String academy, Degree degree) {}
