package fr.educonnect.staffapi.agents;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code agents} of a school; nobody changes anything here. */
@Produces(MediaType.APPLICATION_JSON)
public final class AgentsResource extends SchoolEndpoint {

  public AgentsResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** Who holds a right on the school today, by module and name. */
  @GET
  @Operation(
      operationId = "listAgents",
      summary = "Who holds rights on the school, as far as they have signed in")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(RightHolderView[].class)
  public Response list() {
    return in(
        ADMINISTRATION,
        school ->
            Answers.ok(
                school.staff().agents().atSchool(school.place(), school.session().today()).stream()
                    .map(RightHolderView::of)
                    .toList()));
  }
}
