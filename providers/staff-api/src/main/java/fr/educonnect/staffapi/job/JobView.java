package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.job.JobSummary;
import fr.educonnect.directory.staff.job.StaffJob;
import fr.educonnect.domain.account.ActionTable.Warning;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A job as it stands.
 *
 * @param total its accounts
 * @param finished of them
 * @param results how many accounts each result has; of one job only, not in lists
 * @param warnings what is to be said besides; of one job only, not in lists
 * @param failure why it was given up; a code; null unless it was
 */
public record JobView(
    UUID id,
    JobKind kind,
    Profile profile,
    boolean withReset,
    boolean includeActive,
    StaffJob.Status status,
    int total,
    int finished,
    @Maybe String failure,
    String createdAt,
    @Maybe String endedAt,
    StaffJob.File file,
    Map<ActionResult, Integer> results,
    Set<Warning> warnings) {

  /** A job among others: without what became of its accounts. */
  static JobView of(StaffJob job) {
    return of(job, new JobSummary(Map.of(), Map.of()));
  }

  /** The job with what became of its accounts. */
  static JobView of(StaffJob job, JobSummary summary) {
    return new JobView(
        job.id(),
        job.order().kind(),
        job.order().profile(),
        job.order().withReset(),
        job.order().includeActive(),
        job.status(),
        job.total(),
        job.finished(),
        job.failure().orElse(null),
        job.createdAt().toString(),
        Moments.text(job.endedAt()),
        job.file(),
        summary.results(),
        summary.warnings().keySet());
  }
}
