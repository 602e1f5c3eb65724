package fr.educonnect.staffapi.portal;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.directory.school.Decider;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code portal} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class PortalResource extends SchoolEndpoint {

  public PortalResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** What the school decided. */
  @GET
  @Operation(operationId = "readPortal", summary = "What the school says and offers on the portal")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(PortalView.class)
  public Response read() {
    return in(
        ADMINISTRATION,
        school ->
            Answers.ok(
                PortalView.of(
                    school.staff().portal().read(school.header().uai()),
                    new OptionalServices(school).all())));
  }

  /** Says this in place of what was said before. */
  @PUT
  @Path("message")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "writeMessage", summary = "Put a message to families on the portal")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(responseCode = "204", description = "Done")
  public Response say(@RequestBodySchema(MessageBody.class) String body) {
    return in(ADMINISTRATION, school -> say(school, Bodies.read(body, MessageBody.class)));
  }

  private static ResponseBuilder say(OpenSchool school, MessageBody body) {
    String text = body.text() == null ? "" : SchoolText.clean(body.text());
    if (text.isEmpty() || SchoolText.fault(text).isPresent()) {
      throw ProblemException.invalid("text");
    }
    school.staff().portal().say(school.header().uai(), text, decider(school));
    return Response.noContent();
  }

  /** Says nothing more. */
  @DELETE
  @Path("message")
  @Operation(operationId = "removeMessage", summary = "Take the message away")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(responseCode = "204", description = "Done")
  public Response silence() {
    return in(
        ADMINISTRATION,
        school -> {
          school.staff().portal().silence(school.header().uai(), decider(school));
          return Response.noContent();
        });
  }

  /** Switches a service that leaves schools the choice. */
  @PUT
  @Path("services/{client}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "switchService", summary = "Offer a service to families, or not")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(responseCode = "204", description = "Done")
  public Response offer(
      @PathParam("client") String client, @RequestBodySchema(ServiceBody.class) String body) {
    return in(
        ADMINISTRATION,
        school -> {
          requireService(school, client);
          Boolean offered = Bodies.read(body, ServiceBody.class).offered();
          if (offered == null) {
            throw ProblemException.invalid("offered");
          }
          school.staff().portal().offer(school.header().uai(), client, offered, decider(school));
          return Response.noContent();
        });
  }

  /** Leaves a service to its default. */
  @DELETE
  @Path("services/{client}")
  @Operation(operationId = "leaveServiceToDefault", summary = "Leave a service to its default")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(responseCode = "204", description = "Done")
  public Response leave(@PathParam("client") String client) {
    return in(
        ADMINISTRATION,
        school -> {
          requireService(school, client);
          school.staff().portal().leaveToDefault(school.header().uai(), client, decider(school));
          return Response.noContent();
        });
  }

  // Where the service leaves schools no choice, there is nothing to switch.
  private static void requireService(OpenSchool school, String client) {
    if (!new OptionalServices(school).contains(client)) {
      throw ProblemException.notFound();
    }
  }

  private static Decider decider(OpenSchool school) {
    return Decider.agent(school.editor());
  }
}
