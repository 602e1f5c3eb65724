package fr.educonnect.domain.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    Set<String> names = new LinkedHashSet<>();
    names.add(usage);
    names.add(PersonName.withoutParticles(familyName));
    names.add(PersonName.normalise(birthName));
    names.add(PersonName.withoutParticles(birthName));
    names.remove("");
    List<Long> all = new ArrayList<>(names.size());
    names.forEach(name -> all.add(MatchHash.name(name, first)));
    return new NameKeys(all.get(0), List.copyOf(all));
  }
}
