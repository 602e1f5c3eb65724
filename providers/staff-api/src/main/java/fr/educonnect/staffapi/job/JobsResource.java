package fr.educonnect.staffapi.job;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.job.StaffJob;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.document.JobDocuments;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code jobs} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class JobsResource extends SchoolEndpoint {
  private static final int LAST = 50;
  private static final int MOST = 1000;

  public JobsResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** The school's last jobs, whoever ordered them. */
  @GET
  @Operation(operationId = "listJobs", summary = "The last jobs of the school")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(JobView[].class)
  public Response list() {
    return in(
        ADMINISTRATION,
        school ->
            Answers.ok(
                school.staff().jobs().ofSchool(school.id(), LAST).stream()
                    .map(JobView::of)
                    .toList()));
  }

  /** A job with its progress. */
  @GET
  @Path("{job}")
  @Operation(operationId = "readJob", summary = "A job with its progress")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(JobView.class)
  public Response read(@PathParam("job") String job) {
    return in(
        ADMINISTRATION,
        school -> {
          StaffJob found = find(school, job);
          return Answers.ok(JobView.of(found, school.staff().jobs().summary(found.id())));
        });
  }

  /**
   * What became of each account.
   *
   * @param after number of the last account of the page before
   */
  @GET
  @Path("{job}/accounts")
  @Operation(operationId = "listJobAccounts", summary = "What became of each account of a job")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(JobAccountView[].class)
  public Response accounts(
      @PathParam("job") String job,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return in(
        ADMINISTRATION,
        school -> {
          int from =
              (int) Math.min(Numbers.parameter("after", after).orElse(0L), Integer.MAX_VALUE);
          UUID id = find(school, job).id();
          return Answers.ok(
              school.staff().jobs().items(id, from, Numbers.limit(limit, MOST, MOST)).stream()
                  .map(JobAccountView::of)
                  .toList());
        });
  }

  /** Begins nothing further. */
  @POST
  @Path("{job}/cancel")
  @Operation(operationId = "cancelJob", summary = "Begin no further account of a job")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(responseCode = "204", description = "Done")
  public Response cancel(@PathParam("job") String job) {
    return in(
        ADMINISTRATION,
        school -> {
          StaffJob found = find(school, job);
          if (!school.staff().jobs().cancel(found.id(), school.by())) {
            throw ProblemException.notPossible(found.status());
          }
          return Response.noContent();
        });
  }

  /** Hands the file over to whoever ordered it, and destroys it. */
  @POST
  @Path("{job}/file")
  @Produces({"application/pdf", "text/csv", "application/problem+json"})
  @Operation(
      operationId = "fetchJobFile",
      summary = "Fetch the file of a job; it is destroyed then")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
      })
  public Response file(@PathParam("job") String job) {
    return in(ADMINISTRATION, school -> file(school, find(school, job)));
  }

  private static ResponseBuilder file(OpenSchool school, StaffJob job) {
    if (!job.order().by().agent().id().equals(school.by().id())) {
      throw ProblemException.notFound();
    }
    if (job.file() != StaffJob.File.READY) {
      throw ProblemException.notPossible(job.file());
    }
    String type =
        job.order().kind() == JobKind.EXPORT_CSV ? "text/csv; charset=UTF-8" : "application/pdf";
    return Answers.file(
        type, JobDocuments.name(job), new JobFile(school.staff(), job.id(), school.by()));
  }

  private static StaffJob find(OpenSchool school, String job) {
    try {
      return school
          .staff()
          .jobs()
          .find(UUID.fromString(job))
          .filter(found -> found.order().by().schoolId() == school.id())
          .orElseThrow(ProblemException::notFound);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound();
    }
  }
}
