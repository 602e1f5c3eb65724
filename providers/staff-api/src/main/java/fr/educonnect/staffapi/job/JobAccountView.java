package fr.educonnect.staffapi.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.job.JobItem;
import fr.educonnect.staffapi.answer.Names;

/**
 * An account of a job.
 *
 * @param number its place, from 1 up
 * @param names null when there is no such account any more
 * @param result null while it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobAccountView(int number, long accountId, Names names, ActionResult result) {

  static JobAccountView of(JobItem item) {
    return new JobAccountView(
        item.number(),
        item.accountId(),
        item.names().map(Names::of).orElse(null),
        item.result().orElse(null));
  }
}
