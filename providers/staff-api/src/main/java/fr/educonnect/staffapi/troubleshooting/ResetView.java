package fr.educonnect.staffapi.troubleshooting;

import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Names;

/**
 * What became of one account.
 *
 * @param student null where the school has no such account, which is also the result then
 * @param password the new one; null where there is none, and for a tool
 */
public record ResetView(
    long accountId, ActionResult result, @Maybe Names student, @Maybe String password) {

  @Override
  public String toString() {
    return "ResetView";
  }
}
