package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.portal.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whom a service is for. All that is stated must hold, for a guardian by one and the same child.
 *
 * @param profiles empty optional, as for each of them: not limited
 * @param academies codes of two digits
 */
public record ServiceLimits(
    Optional<Set<Profile>> profiles,
    Optional<Set<Degree>> degrees,
    Optional<Set<String>> academies,
    Optional<Set<String>> uais) {

  /** Attribute of a service: {@code STUDENT}, {@code GUARDIAN} or both with a comma. */
  public static final String PROFILES = "educonnect.access.profiles";

  /** Attribute of a service: {@code 1D}, {@code 2D} or both with a comma. */
  public static final String DEGREES = "educonnect.access.degrees";

  /** Attribute of a service: codes with commas, e.g. {@code 16,31}. */
  public static final String ACADEMIES = "educonnect.access.academies";

  /** Attribute of a service: UAIs with commas. */
  public static final String UAIS = "educonnect.access.uais";

  /** Why somebody does not come to a service. */
  public enum Refusal {
    /** It is for the other profile. */
    PROFILE,
    /** A guardian of nobody who is confirmed: no service knows them. */
    NO_CHILD,
    /** It is for another degree. */
    DEGREE,
    /** It is for other academies. */
    ACADEMY,
    /** It is for other schools, or no school fits in all respects. */
    SCHOOL
  }

  /**
   * Who comes to a service.
   *
   * @param confirmed children who are confirmed and whom the register still names; a student's is
   *     not looked at
   * @param places a student's current school, or the schools of the confirmed children
   */
  public record Comer(Profile profile, int confirmed, List<Place> places) {}

  /**
   * Reads a service's attributes. What is stated and not understood lets nobody in.
   *
   * @param attribute value by name; null where there is none
   */
  public static ServiceLimits read(UnaryOperator<String> attribute) {
    return new ServiceLimits(
        stated(attribute.apply(PROFILES)).map(names -> known(Profile.values(), names)),
        stated(attribute.apply(DEGREES)).map(ServiceLimits::degrees),
        stated(attribute.apply(ACADEMIES)).map(ServiceLimits::codes),
        stated(attribute.apply(UAIS)));
  }

  /** Whether schools have to be looked at. */
  public boolean looksAtSchools() {
    return degrees.isPresent() || academies.isPresent() || uais.isPresent();
  }

  /** The profile, where the service is for one only. */
  public Optional<Profile> onlyProfile() {
    return profiles.filter(all -> all.size() == 1).map(all -> all.iterator().next());
  }

  /** Why the service is not for the comer; empty if it is. */
  public Optional<Refusal> refusal(Comer comer) {
    if (!allows(profiles, comer.profile())) {
      return Optional.of(Refusal.PROFILE);
    }
    if (comer.profile() == Profile.GUARDIAN && comer.confirmed() == 0) {
      return Optional.of(Refusal.NO_CHILD);
    }
    boolean fits = !looksAtSchools() || comer.places().stream().anyMatch(this::fits);
    return fits ? Optional.empty() : Optional.of(why(comer.places()));
  }

  private Refusal why(List<Place> places) {
    if (places.stream().noneMatch(place -> allows(degrees, place.degree()))) {
      return places.isEmpty() ? Refusal.SCHOOL : Refusal.DEGREE;
    }
    return places.stream().noneMatch(place -> allows(academies, place.academy()))
        ? Refusal.ACADEMY
        : Refusal.SCHOOL;
  }

  private boolean fits(Place place) {
    return allows(degrees, place.degree())
        && allows(academies, place.academy())
        && allows(uais, place.uai());
  }

  private static <T> boolean allows(Optional<Set<T>> limit, T value) {
    return limit.map(allowed -> allowed.contains(value)).orElse(true);
  }

  private static Set<Degree> degrees(Set<String> names) {
    return Arrays.stream(Degree.values())
        .filter(degree -> names.contains(degree.digit() + "D"))
        .collect(Collectors.toUnmodifiableSet());
  }

  // An academy may be written with or without its leading zero.
  private static Set<String> codes(Set<String> names) {
    return names.stream()
        .flatMap(name -> Academy.ofCode(name).map(Academy::code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T extends Enum<T>> Set<T> known(T[] values, Set<String> names) {
    return Arrays.stream(values)
        .filter(value -> names.contains(value.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Set<String>> stated(String list) {
    return Optional.ofNullable(list)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                Arrays.stream(text.split(",", -1))
                    .map(entry -> entry.strip().toUpperCase(Locale.ROOT))
                    .filter(entry -> !entry.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
  }
}
