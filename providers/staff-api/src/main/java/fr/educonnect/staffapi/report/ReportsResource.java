package fr.educonnect.staffapi.report;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;
import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.page.Reports.ReportedLink;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code reports} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class ReportsResource extends SchoolEndpoint {

  public ReportsResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** Reported links of the school's students, the last one first. */
  @GET
  @Operation(operationId = "listReports", summary = "Links that guardians reported as wrong")
  @Extension(
      name = RightName.EXTENSION,
      value = RightName.ADMINISTRATION + " " + RightName.ASSISTANCE)
  @APIResponseSchema(ReportView[].class)
  public Response list() {
    return in(
        List.of(ADMINISTRATION, ASSISTANCE),
        school ->
            Answers.ok(
                school.staff().reports().ofSchool(school.id()).stream()
                    .map(ReportView::of)
                    .toList()));
  }

  /** Puts a link back, to be confirmed by the guardian. */
  @POST
  @Path("{account}/{student}/put-back")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "putLinkBack", summary = "Put a reported link back")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response putBack(
      @PathParam("account") String account,
      @PathParam("student") String student,
      @RequestBodySchema(ReasonBody.class) String body) {
    return in(
        ASSISTANCE,
        school -> {
          ReportedLink link = new ReportedLink(Numbers.id(account), Numbers.id(student));
          String reason = Bodies.read(body, ReasonBody.class).read();
          if (!school.staff().reports().putBack(school.by(), school.id(), link, reason)) {
            throw ProblemException.notFound();
          }
          return Response.noContent();
        });
  }
}
