package fr.educonnect.domain.franceconnect;

import fr.educonnect.domain.name.PersonName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far FranceConnect's names of a person agree with a guardian's in the registers. Case,
 * accents, dashes, apostrophes and particles do not matter; of a double name one part suffices; the
 * usage name counts as much as the birth name; any of the first names may be the one that is used.
 * From the weakest to the strongest.
 */
public enum NameAgreement {
  /** Family name and first name are others: a full contradiction. */
  NONE,
  /** One of the two agrees. */
  ONE,
  /** Both agree, the first name as one of the later ones. */
  BOTH,
  /** Both agree, and the first name is the one that comes first. */
  FIRST;

  /** The best agreement with any of the guardian's records. */
  public static NameAgreement of(IdentityNames identity, Collection<RegisterName> records) {
    return records.stream()
        .map(record -> of(identity, record))
        .max(Comparator.naturalOrder())
        .orElse(NONE);
  }

  private static NameAgreement of(IdentityNames identity, RegisterName record) {
    boolean family = familyAgrees(identity, record);
    NameRuns given = NameRuns.of(identity.givenNames());
    String first = PersonName.normalise(record.firstName());
    if (first.isEmpty() || !given.contain(first)) {
      return family ? ONE : NONE;
    }
    if (!family) {
      return ONE;
    }
    return given.beginWith(first) ? FIRST : BOTH;
  }

  private static boolean familyAgrees(IdentityNames identity, RegisterName record) {
    return Stream.of(Optional.of(identity.birthName()), identity.usageName())
        .flatMap(Optional::stream)
        .anyMatch(
            name ->
                Stream.of(Optional.of(record.familyName()), record.birthName())
                    .flatMap(Optional::stream)
                    .anyMatch(other -> isOneName(name, other)));
  }

  private static boolean isOneName(String one, String other) {
    return isPart(one, other) || isPart(other, one);
  }

  private static boolean isPart(String part, String whole) {
    String sought = PersonName.withoutParticles(part);
    return !sought.isEmpty()
        && (NameRuns.of(whole).contain(sought)
            || PersonName.withoutParticles(whole).equals(sought));
  }
}
