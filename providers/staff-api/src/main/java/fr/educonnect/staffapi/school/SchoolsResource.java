package fr.educonnect.staffapi.school;

import fr.educonnect.directory.staff.school.Schools;
import fr.educonnect.staffapi.Endpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code api/schools}. */
@Produces(MediaType.APPLICATION_JSON)
public final class SchoolsResource extends Endpoint {
  private static final int SHOWN = 50;

  private final StaffCall call;

  public SchoolsResource(StaffCall call) {
    super(call);
    this.call = call;
  }

  /**
   * The caller's schools.
   *
   * @param typed beginning of a UAI, or of words of name or town; nothing for all
   */
  @GET
  @Operation(operationId = "searchSchools", summary = "The caller's schools, by UAI, name or town")
  @Extension(name = RightName.EXTENSION, value = RightName.ANY)
  @APIResponseSchema(SchoolView[].class)
  public Response search(@QueryParam("q") String typed, @QueryParam("limit") String limit) {
    return answer(
        agent ->
            Answers.ok(
                search(
                    agent, typed == null ? "" : typed, Numbers.limit(limit, SHOWN, Schools.MOST))));
  }

  // A grant for private schools reaches no public one, though both are found by their UAI.
  private static List<SchoolView> search(StaffSession agent, String typed, int limit) {
    return agent
        .directory()
        .staff()
        .schools()
        .search(AgentScope.of(agent.rights(), agent.today()), typed, limit)
        .stream()
        .map(school -> SchoolView.of(school, agent))
        .filter(school -> !school.modules().isEmpty())
        .toList();
  }

  /**
   * One school.
   *
   * @param degree 1D or 2D
   */
  @Path("{uai}/{degree}")
  public SchoolResource school(@PathParam("uai") String uai, @PathParam("degree") String degree) {
    return new SchoolResource(call, new SchoolKey(uai, degree));
  }
}
