package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.job.JobItem;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Names;

/**
 * An account of a job.
 *
 * @param number its place, from 1 up
 * @param names null when there is no such account any more
 * @param result null while it waits
 */
public record JobAccountView(
    int number, long accountId, @Maybe Names names, @Maybe ActionResult result) {

  static JobAccountView of(JobItem item) {
    return new JobAccountView(
        item.number(),
        item.accountId(),
        item.names().map(Names::of).orElse(null),
        item.result().orElse(null));
  }
}
