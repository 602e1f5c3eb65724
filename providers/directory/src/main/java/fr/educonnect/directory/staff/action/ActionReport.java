package fr.educonnect.directory.staff.action;

import fr.educonnect.domain.account.ActionTable.Warning;
import java.util.Optional;

/**
 * What became of an action on one account.
 *
 * @param warning what the answer must say besides
 */
public record ActionReport(long accountId, ActionResult result, Optional<Warning> warning) {

  /** Without anything to be said besides. */
  public static ActionReport of(long accountId, ActionResult result) {
    return new ActionReport(accountId, result, Optional.empty());
  }
}
