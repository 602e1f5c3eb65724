package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom a service is told of, as the registers have them today.
 *
 * @param title « M. » or « Mme », where the register has one
 * @param records the person's records of the registers: a guardian's that have a confirmed link, a
 *     student's that have a school
 * @param places a student's own, the current one first; a guardian's by the confirmed links
 * @param pupil of a student
 */
public record Person(
    Profile profile,
    String familyName,
    String givenName,
    Optional<String> title,
    List<SourceKey> records,
    List<SchoolPlace> places,
    Optional<Pupil> pupil) {

  /**
   * The degrees that count, the one that counts most first: a student's is that of the current
   * school, and the second where there is none any more, which is what has accounts; of a guardian
   * the second comes before the first.
   */
  List<Degree> degrees() {
    if (profile == Profile.STUDENT) {
      return List.of(
          places.stream().findFirst().map(place -> place.student().degree()).orElse(Degree.SECOND));
    }
    return places.stream()
        .map(place -> place.student().degree())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public String toString() {
    return "Person[" + profile + "]";
  }
}
