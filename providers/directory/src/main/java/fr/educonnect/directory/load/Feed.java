package fr.educonnect.directory.load;

import fr.educonnect.domain.identifier.Degree;

/**
 * One academy's exports for one degree: the unit that is loaded, locked and counted.
 *
 * @param academy two digits
 */
public record Feed(String academy, Degree degree) {

  private static final long IDS = 1_000_000_000_000L;

  /**
   * Academy and degree as one number: 161 is Toulouse, first degree. Also the advisory lock's key.
   */
  int number() {
    return Integer.parseInt(academy) * 10 + (degree == Degree.FIRST ? 1 : 2);
  }

  /** The first id of the feed's source rows, accounts and students. */
  long firstId() {
    return number() * IDS;
  }

  /** The last id of the feed's source rows, accounts and students. */
  long lastId() {
    return firstId() + IDS - 1;
  }
}
