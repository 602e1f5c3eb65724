package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.Selection;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.Set;

/**
 * Which accounts of a list are meant: either these, or the whole result of a filter with some taken
 * out again.
 *
 * @param accounts one by one, or those of a page
 * @param filter an empty one for the whole list
 * @param except taken out of the filter's result
 */
public record SelectionBody(
    @Maybe Set<Long> accounts, @Maybe Filter filter, @Maybe Set<Long> except) {

  /** No page has more rows; whoever wants more asks by a filter. */
  static final int MOST = 5000;

  /**
   * As the directory takes it.
   *
   * @throws ProblemException if it is not one of the two
   */
  public Selection read() {
    boolean these = accounts != null && filter == null && except == null;
    boolean whole = accounts == null && filter != null;
    if (!these && !whole) {
      throw ProblemException.invalid("selection");
    }
    return these
        ? new Selection.These(sound(accounts))
        : new Selection.Whole(filter.read(), except == null ? Set.of() : sound(except));
  }

  private static Set<Long> sound(Set<Long> ids) {
    if (ids.size() > MOST || ids.contains(null)) {
      throw ProblemException.invalid("selection");
    }
    return ids;
  }
}
