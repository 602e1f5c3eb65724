package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows are asked for; what is null asks for nothing.
 *
 * @param name beginnings of words of the student's or the guardian's names
 * @param classes codes
 * @param mefs codes
 * @param levels codes
 * @param mail whether there is an address to be notified at
 * @param origin how the account was activated, or NONE
 * @param resetAsked only accounts for which a new password was asked of the school
 * @param linkReported only pairs that the guardian said to be wrong
 */
public record Filter(
    @Maybe String name,
    @Maybe Set<String> classes,
    @Maybe Set<String> mefs,
    @Maybe Set<String> levels,
    @Maybe Set<AccountState> states,
    @Maybe Boolean mail,
    @Maybe String origin,
    @Maybe Boolean resetAsked,
    @Maybe Boolean linkReported) {

  static final String NO_ORIGIN = "NONE";

  /**
   * As the directory takes it.
   *
   * @throws ProblemException naming the member that cannot be read
   */
  public RosterFilter read() {
    return new RosterFilter(
        name == null ? "" : name,
        orAll(classes),
        orAll(mefs),
        orAll(levels),
        orAll(states),
        Optional.ofNullable(mail),
        origin == null ? Optional.empty() : Optional.of(origin(origin)),
        Boolean.TRUE.equals(resetAsked),
        Boolean.TRUE.equals(linkReported));
  }

  private static <T> Set<T> orAll(Set<T> asked) {
    return asked == null ? Set.of() : asked;
  }

  private static Optional<AccountOrigin> origin(String asked) {
    if (asked.equals(NO_ORIGIN)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(AccountOrigin.values())
            .filter(origin -> origin.name().equals(asked))
            .findFirst()
            .orElseThrow(() -> ProblemException.invalid("origin")));
  }

  @Override
  public String toString() {
    return "Filter";
  }
}
