package fr.educonnect.domain.join;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the names of two accounts stand to each other. */
public enum NameFit {
  /** They share a name by which the registers' records are brought together. */
  SAME,
  /** The first names fit, the family names are others: as after a marriage. */
  FIRST_NAME,
  /** Two persons: other first names, or a man and a woman. */
  DIFFERENT;

  /**
   * @param kept names of one account's records
   * @param other of the other account's
   */
  public static NameFit of(List<RecordedName> kept, List<RecordedName> other) {
    if (areManAndWoman(civilities(kept), civilities(other))) {
      return DIFFERENT;
    }
    if (kept.stream().anyMatch(one -> other.stream().anyMatch(one::isSameAs))) {
      return SAME;
    }
    boolean fits = kept.stream().anyMatch(one -> other.stream().anyMatch(one::firstNameFits));
    return fits ? FIRST_NAME : DIFFERENT;
  }

  private static boolean areManAndWoman(Set<String> kept, Set<String> other) {
    return !kept.isEmpty() && !other.isEmpty() && kept.stream().noneMatch(other::contains);
  }

  private static Set<String> civilities(Collection<RecordedName> names) {
    return names.stream()
        .map(RecordedName::civility)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
