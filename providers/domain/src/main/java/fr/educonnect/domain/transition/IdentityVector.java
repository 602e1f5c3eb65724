package fr.educonnect.domain.transition;

import fr.educonnect.domain.identifier.Uai;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One value of FrEduVecteur, {@code profil|nom|prenom|idEleveEtab|UAI}: the pupil whom a school's
 * register (SIECLE) has under this id, or a guardian of theirs.
 *
 * @param familyName the holder's; empty for pupils since 2018
 * @param firstName the holder's; empty for pupils since 2018
 * @param pupilId the pupil's in the school's register (ENTEleveStructRattachId), also in the vector
 *     of a guardian
 */
public record IdentityVector(
    Holder holder, String familyName, String firstName, String pupilId, Uai school) {

  /** Whose vector it is. First-degree profiles (1, 3) have no older account to come from. */
  public enum Holder {
    GUARDIAN("2"),
    STUDENT("4");

    private final String code;

    Holder(String code) {
      this.code = code;
    }

    private static Optional<Holder> of(String code) {
      return Arrays.stream(values()).filter(holder -> holder.code.equals(code)).findFirst();
    }
  }

  private static final int FIELDS = 5;
  private static final int LONGEST = 300;
  private static final String PUPIL_ID = "[0-9A-Za-z]{1,20}";

  /** The vector in a text; empty unless it is whole and of the second degree. */
  public static Optional<IdentityVector> parse(String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    String[] fields = text.strip().split("\\|", -1);
    if (fields.length != FIELDS || !fields[3].strip().matches(PUPIL_ID)) {
      return Optional.empty();
    }
    return Holder.of(fields[0].strip())
        .flatMap(
            holder ->
                Uai.parse(fields[4])
                    .map(
                        school ->
                            new IdentityVector(
                                holder,
                                fields[1].strip(),
                                fields[2].strip(),
                                fields[3].strip(),
                                school)));
  }

  /**
   * All vectors of the values of an attribute, each once; several may stand in one value, with
   * semicolons between them. What is no vector is left out.
   */
  public static List<IdentityVector> parseAll(Collection<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(";")))
        .flatMap(value -> parse(value).stream())
        .distinct()
        .toList();
  }

  /** Says nothing of whom it means. */
  @Override
  public String toString() {
    return "IdentityVector[" + holder + "]";
  }
}
