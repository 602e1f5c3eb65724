package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.RosterPage;
import fr.educonnect.staffapi.answer.Maybe;
import java.util.List;

/**
 * A page of a list.
 *
 * @param next cursor of the page after this one; null at the end
 * @param rowCount of the whole list
 * @param accountCount of the whole list, each account once
 */
public record ListPage(List<ListRow> rows, @Maybe String next, int rowCount, int accountCount) {

  /** The page. */
  public static ListPage of(RosterPage page) {
    return new ListPage(
        page.rows().stream().map(ListRow::of).toList(),
        page.next().orElse(null),
        page.rowCount(),
        page.accountCount());
  }
}
