package fr.educonnect.domain.join;

import fr.educonnect.domain.name.NameKeys;
import fr.educonnect.domain.name.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's names in one record.
 *
 * @param title « M. », « Mme » or another; may be null
 * @param birthName may be null
 */
public record RecordedName(String title, String familyName, String birthName, String firstName) {

  private static final String WOMAN = "F";
  private static final String MAN = "M";

  /** Whether names are those by which the registers' records are brought together. */
  boolean isSameAs(RecordedName other) {
    return keys().stream().anyMatch(other.keys()::contains);
  }

  /**
   * Whether the first names may be one person's: the same, or one begins with all words of the
   * other (« Jean », « Jean-Pierre »). Names that are only alike are two: many couples have such.
   */
  boolean firstNameFits(RecordedName other) {
    List<String> own = words();
    List<String> theirs = other.words();
    int shorter = Math.min(own.size(), theirs.size());
    boolean glued =
        !own.isEmpty()
            && PersonName.normalise(firstName).equals(PersonName.normalise(other.firstName));
    return glued || (shorter > 0 && own.subList(0, shorter).equals(theirs.subList(0, shorter)));
  }

  /** Who the title says that this is; empty where it says nothing. */
  Optional<String> civility() {
    String text = title == null ? "" : title.strip().toUpperCase(Locale.ROOT);
    if (text.startsWith("ML") || text.startsWith("MM") || text.startsWith("MAD")) {
      return Optional.of(WOMAN);
    }
    return text.equals("M") || text.equals("M.") || text.startsWith("MON")
        ? Optional.of(MAN)
        : Optional.empty();
  }

  private List<Long> keys() {
    return NameKeys.of(familyName, birthName, firstName).all();
  }

  private List<String> words() {
    return firstName == null
        ? List.of()
        : Arrays.stream(firstName.split("[\\s\\p{Pd}'’]+", -1))
            .map(PersonName::normalise)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  @Override
  public String toString() {
    return "RecordedName";
  }
}
