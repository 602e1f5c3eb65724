package fr.educonnect.staffapi.troubleshooting;

import fr.educonnect.staffapi.answer.ProblemException;
import java.util.Set;

/**
 * Whose passwords are reset.
 *
 * @param accounts at most a hundred
 */
public record ResetsBody(Set<Long> accounts) {
  static final int MOST = 100;

  /**
   * @throws ProblemException if there are none, or too many
   */
  Set<Long> read() {
    boolean sound = accounts != null && !accounts.isEmpty() && accounts.size() <= MOST;
    if (!sound || accounts.contains(null)) {
      throw ProblemException.invalid("accounts");
    }
    return accounts;
  }
}
