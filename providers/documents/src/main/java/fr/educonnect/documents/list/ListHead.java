package fr.educonnect.documents.list;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.time.LocalDate;

/**
 * What stands above a list.
 *
 * @param degree decides whether students have a level (1D) or a MEF (2D)
 * @param school its name
 * @param day of creation, in Paris
 */
public record ListHead(Degree degree, Uai uai, String school, LocalDate day) {}
