package fr.educonnect.staffapi.assistance;

import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.assistance.AssistanceTexts.Reader;
import fr.educonnect.domain.portal.SchoolText;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code assistance} of a school: what its academy says, for all schools of the degree. */
@Produces(MediaType.APPLICATION_JSON)
public final class AssistanceResource extends SchoolEndpoint {

  public AssistanceResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** What families are told. */
  @GET
  @Operation(operationId = "readAssistance", summary = "How the academy's families reach help")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponseSchema(AssistanceView.class)
  public Response read() {
    return in(
        ASSISTANCE,
        school -> {
          String text =
              school
                  .staff()
                  .assistance()
                  .of(school.header().academy())
                  .get(school.header().degree());
          return Answers.ok(new AssistanceView(school.header().academyName(), text));
        });
  }

  /** Says this in place of what was said before. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeAssistance", summary = "Tell families how they reach help")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response write(@RequestBodySchema(AssistanceBody.class) String body) {
    return in(ASSISTANCE, school -> write(school, Bodies.read(body, AssistanceBody.class)));
  }

  private static ResponseBuilder write(OpenSchool school, AssistanceBody body) {
    String text = body.text() == null ? "" : SchoolText.clean(body.text());
    if (SchoolText.fault(text).isPresent()) {
      throw ProblemException.invalid("text");
    }
    school.staff().assistance().write(reader(school), text, school.editor());
    return Response.noContent();
  }

  /** Says nothing more. */
  @DELETE
  @Operation(operationId = "removeAssistance", summary = "Tell families nothing of it")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response remove() {
    return in(
        ASSISTANCE,
        school -> {
          school.staff().assistance().remove(reader(school), school.editor());
          return Response.noContent();
        });
  }

  private static Reader reader(OpenSchool school) {
    return new Reader(school.header().academy(), school.header().degree());
  }
}
