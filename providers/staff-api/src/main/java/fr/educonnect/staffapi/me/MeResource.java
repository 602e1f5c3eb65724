package fr.educonnect.staffapi.me;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.Endpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.agent.DegreeName;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.RightName;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code api/me}. */
@Produces(MediaType.APPLICATION_JSON)
public final class MeResource extends Endpoint {

  public MeResource(StaffCall call) {
    super(call);
  }

  /** The caller, their rights of today, and what is open to them. */
  @GET
  @Operation(operationId = "readMe", summary = "The caller, their rights, what is open to them")
  @Extension(name = RightName.EXTENSION, value = RightName.ANY)
  @APIResponseSchema(Me.class)
  public Response me() {
    return answer(agent -> Answers.ok(Me.of(agent)));
  }

  /**
   * Whether the caller may go on into a module: 204, or what lacks.
   *
   * @param module in lower case
   * @param degree 1D or 2D
   */
  @GET
  @Path("modules/{module}/{degree}")
  @Operation(operationId = "openModule", summary = "Whether the caller may go on into a module")
  @Extension(name = RightName.EXTENSION, value = RightName.ANY)
  @APIResponse(responseCode = "204", description = "They may")
  public Response open(@PathParam("module") String module, @PathParam("degree") String degree) {
    return answer(
        agent ->
            module(module)
                .flatMap(found -> DegreeName.parse(degree).map(at -> open(agent, found, at)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND)));
  }

  private static ResponseBuilder open(StaffSession agent, StaffModule module, Degree degree) {
    if (!agent.rights().degrees(module, agent.today()).contains(degree)) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    agent.requireFactor(module, degree);
    return Response.noContent();
  }

  private static Optional<StaffModule> module(String name) {
    return Arrays.stream(StaffModule.values())
        .filter(module -> module.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
