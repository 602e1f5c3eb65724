package fr.educonnect.directory.join;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Two accounts that are joined, while it can be undone.
 *
 * @param otherId of the account that was joined to the other one
 * @param otherLogin its identifier
 * @param contacts confirmed addresses, in lower case, and numbers of both
 */
public record AccountJoin(
    long otherId,
    long keptId,
    String otherLogin,
    String keptLogin,
    Instant joinedAt,
    Set<String> contacts) {

  /**
   * Whether it is a confirmed contact of one of the two.
   *
   * @param destination mail address or number (E.164)
   */
  public boolean isOwn(String destination) {
    return contacts.contains(destination.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "join of " + otherId + " to " + keptId;
  }
}
