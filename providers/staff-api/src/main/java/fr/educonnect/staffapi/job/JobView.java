package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.job.StaffJob;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import java.util.UUID;

/**
 * A job as it stands.
 *
 * @param total its accounts
 * @param finished of them
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
    StaffJob.File file) {

  /** The job. */
  public static JobView of(StaffJob job) {
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
        job.file());
  }
}
