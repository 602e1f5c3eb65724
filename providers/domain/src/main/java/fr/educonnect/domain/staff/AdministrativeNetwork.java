package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.Set;

/**
 * The network of schools' and academies' offices, from which no second factor is asked for.
 *
 * @param degrees for whose schools it counts
 * @param believed whether a proxy that is trusted says where requests come from; nothing is inside
 *     otherwise
 */
public record AdministrativeNetwork(
    List<AddressRange> ranges, Set<Degree> degrees, boolean believed) {

  public AdministrativeNetwork {
    ranges = List.copyOf(ranges);
    degrees = Set.copyOf(degrees);
  }

  /** Whether a request for something of this degree comes from it; what is no address does not. */
  public boolean includes(String address, Degree degree) {
    return believed
        && degrees.contains(degree)
        && ranges.stream().anyMatch(range -> range.includes(address));
  }
}
