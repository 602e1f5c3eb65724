package fr.educonnect.directory.staff.roster;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next cursor of the page after this one; empty at the end
 * @param rowCount of the whole list
 * @param accountCount of the whole list, each account once
 */
public record RosterPage(
    List<RosterRow> rows, Optional<String> next, int rowCount, int accountCount) {

  public RosterPage {
    rows = List.copyOf(rows);
  }
}
