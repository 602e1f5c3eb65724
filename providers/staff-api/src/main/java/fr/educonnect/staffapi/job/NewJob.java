package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.job.JobOrder;
import fr.educonnect.directory.staff.job.StaffJob;
import fr.educonnect.directory.staff.roster.SelectedAccount;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.answer.RequestKey;
import fr.educonnect.staffapi.scope.OpenSchool;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;

/** Orders a job for accounts of a list. */
public final class NewJob {

  private final OpenSchool school;
  private final Profile profile;

  public NewJob(OpenSchool school, Profile profile) {
    this.school = school;
    this.profile = profile;
  }

  /**
   * The job, new or made before.
   *
   * @param requestKey of the header {@link RequestKey#HEADER}
   * @throws ProblemException if the order cannot be read, holds no account, or is not for the
   *     caller; or if the key was used at another school
   */
  public ResponseBuilder order(String requestKey, JobBody body) {
    check(requestKey, body);
    List<Long> accounts =
        school.staff().selections().resolve(school.id(), profile, body.selection().read()).stream()
            .map(SelectedAccount::id)
            .toList();
    if (accounts.isEmpty()) {
      throw ProblemException.invalid("selection");
    }
    StaffJob job = school.staff().jobs().create(jobOrder(requestKey, body), accounts);
    if (job.order().by().schoolId() != school.id() || job.order().profile() != profile) {
      throw ProblemException.invalid(RequestKey.HEADER);
    }
    return Answers.ok(JobView.of(job)).status(Response.Status.CREATED);
  }

  private void check(String requestKey, JobBody body) {
    RequestKey.required(requestKey);
    if (body.kind() == null || body.selection() == null) {
      throw ProblemException.invalid(body.kind() == null ? "kind" : "selection");
    }
    if (body.kind() == JobKind.NOTIFY_MAIL && profile == Profile.STUDENT) {
      throw ProblemException.invalid("kind");
    }
    if (body.kind().makesFile() && school.session().isTool()) {
      throw new ProblemException(ProblemCode.NOT_FOR_TOOLS);
    }
  }

  private JobOrder jobOrder(String requestKey, JobBody body) {
    return new JobOrder(
        body.kind(),
        profile,
        Boolean.TRUE.equals(body.withReset()),
        Boolean.TRUE.equals(body.includeActive()),
        school.orderedBy(),
        requestKey);
  }
}
