package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.action.ActionReport;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.ProblemException;

/**
 * What became of an action on one account.
 *
 * @param warning what is to be said besides; null if nothing
 */
public record ActionAnswer(ActionResult result, @Maybe Warning warning) {

  /**
   * Of an action that was done, or will be when its mail goes out.
   *
   * @throws ProblemException for any other
   */
  static ActionAnswer of(ActionReport report) {
    if (report.result() == ActionResult.NOT_FOUND) {
      throw ProblemException.notFound();
    }
    if (!report.result().isSuccess()) {
      throw ProblemException.notPossible(report.result());
    }
    return new ActionAnswer(report.result(), report.warning().orElse(null));
  }
}
