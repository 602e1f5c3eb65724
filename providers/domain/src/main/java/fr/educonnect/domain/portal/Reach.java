package fr.educonnect.domain.portal;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a service is for, as it is declared with the service: a tile of the portal is shown where
 * the person's profile and a school fit.
 *
 * @param academies codes of two digits
 * @param uais schools by themselves, beside those of the academies; with neither, all schools
 */
public record Reach(
    Set<Profile> profiles, Set<Degree> degrees, Set<String> academies, Set<String> uais) {

  private static final String FIRST = "1D";
  private static final String SECOND = "2D";

  /**
   * Reads the declaration, each a list with commas; what is empty or unknown reaches nobody.
   *
   * @param profiles {@code STUDENT,GUARDIAN}
   * @param degrees {@code 1D,2D}
   * @param academies codes, e.g. {@code 16,31}; may be empty
   * @param uais may be empty
   */
  public static Reach read(String profiles, String degrees, String academies, String uais) {
    return new Reach(
        all(profiles).stream()
            .flatMap(name -> Arrays.stream(Profile.values()).filter(p -> p.name().equals(name)))
            .collect(Collectors.toUnmodifiableSet()),
        degrees(all(degrees)),
        all(academies),
        all(uais));
  }

  /** Whether somebody of this profile finds the service at this school, or for a child there. */
  public boolean includes(Profile profile, Place place) {
    boolean everywhere = academies.isEmpty() && uais.isEmpty();
    return profiles.contains(profile)
        && degrees.contains(place.degree())
        && (everywhere || academies.contains(place.academy()) || uais.contains(place.uai()));
  }

  private static Set<Degree> degrees(Set<String> names) {
    return Arrays.stream(Degree.values())
        .filter(degree -> names.contains(degree == Degree.FIRST ? FIRST : SECOND))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> all(String list) {
    return Arrays.stream((list == null ? "" : list).split(",", -1))
        .map(entry -> entry.strip().toUpperCase(Locale.ROOT))
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
