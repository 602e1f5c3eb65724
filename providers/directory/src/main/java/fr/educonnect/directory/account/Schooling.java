package fr.educonnect.directory.account;

import fr.educonnect.domain.identifier.Degree;
import java.util.Optional;

/**
 * A student at a school that is in scope.
 *
 * @param uai the school's national identifier
 * @param classCode the class at this school
 * @param level MEFSTAT4, e.g. 2212
 */
public record Schooling(
    String uai, Degree degree, Optional<String> classCode, Optional<String> level) {}
