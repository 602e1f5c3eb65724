package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import java.util.Map;

/**
 * An academy of the population.
 *
 * @param index in the list of academies
 * @param firstFamily number of its first family
 */
record Region(
    int index,
    Academy academy,
    long firstFamily,
    int families,
    Map<Degree, SchoolNetwork> networks) {

  SchoolNetwork network(Degree degree) {
    return networks.get(degree);
  }
}
