package fr.educonnect.staffapi.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.action.ActionReport;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.staffapi.answer.ProblemException;

/**
 * What became of an action on one account.
 *
 * @param warning what is to be said besides; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionAnswer(ActionResult result, Warning warning) {

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
