package fr.educonnect.domain.name;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names under which one record can be recognised: family name (usage) or birth name, each with
 * and without particle, together with the first name, as 64-bit hashes.
 *
 * @param usual the hash of the usage name; the first of {@code all}
 * @param all every hash, each once
 */
public record NameKeys(long usual, List<Long> all) {

  /**
   * @param birthName may be null or empty
   * @return the keys; without any ({@code all} empty, {@code usual} 0) where the family name or the
   *     first name holds no letter: such a record matches nobody
   */
  public static NameKeys of(String familyName, String birthName, String firstName) {
    String first = PersonName.normalise(firstName);
    String usage = PersonName.normalise(familyName);
    if (first.isEmpty() || usage.isEmpty()) {
      return new NameKeys(0, List.of());
    }
    String birth = PersonName.normalise(birthName);
    List<Long> all =
        Stream.of(
                usage,
                PersonName.withoutParticles(familyName),
                birth,
                PersonName.withoutParticles(birthName))
            .filter(name -> !name.isEmpty())
            .distinct()
            .map(name -> MatchHash.name(name, first))
            .toList();
    return new NameKeys(all.get(0), all);
  }
}
