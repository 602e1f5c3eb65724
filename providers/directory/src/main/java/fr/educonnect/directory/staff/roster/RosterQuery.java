package fr.educonnect.directory.staff.roster;

import java.util.Optional;

/**
 * Which page of a list.
 *
 * @param cursor where the page before ended; empty for the first page
 * @param limit rows at most, {@link #MOST} at most
 */
public record RosterQuery(
    RosterFilter filter, RosterSort sort, boolean descending, Optional<String> cursor, int limit) {

  public static final int MOST = 500;

  /**
   * @throws IllegalArgumentException if the limit is out of its range
   */
  public RosterQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit: 1 to " + MOST);
    }
  }

  /** The first page, ascending. */
  public static RosterQuery first(RosterFilter filter, RosterSort sort, int limit) {
    return new RosterQuery(filter, sort, false, Optional.empty(), limit);
  }

  /** The same from the highest down. */
  public RosterQuery fromTheEnd() {
    return new RosterQuery(filter, sort, true, cursor, limit);
  }

  /** The page that starts where another ended. */
  public RosterQuery after(String end) {
    return new RosterQuery(filter, sort, descending, Optional.of(end), limit);
  }
}
