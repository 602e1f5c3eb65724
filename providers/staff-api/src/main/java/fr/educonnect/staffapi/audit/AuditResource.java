package fr.educonnect.staffapi.audit;

import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.audit.AuditFilter;
import fr.educonnect.directory.staff.audit.StaffAudit;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.CsvAnswer;
import fr.educonnect.staffapi.answer.LikeName;
import fr.educonnect.staffapi.answer.Moments;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code audit} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource extends SchoolEndpoint {
  private static final String ACCOUNT = "account";
  private static final String AGENT = "agent";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String BEFORE = "before";
  private static final String LIMIT = "limit";
  private static final int PAGE = 100;

  public AuditResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** A page of the record, the last entry first. */
  @GET
  @Operation(operationId = "listAudit", summary = "Who did what at the school")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponseSchema(AuditView[].class)
  @Parameter(
      name = ACCOUNT,
      in = ParameterIn.QUERY,
      description = "Number of an account",
      schema = @Schema(type = SchemaType.INTEGER))
  @Parameter(
      name = AGENT,
      in = ParameterIn.QUERY,
      description = "Id of an agent's account",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = FROM,
      in = ParameterIn.QUERY,
      description = "From this time",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Parameter(
      name = UNTIL,
      in = ParameterIn.QUERY,
      description = "Before this time",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Parameter(
      name = BEFORE,
      in = ParameterIn.QUERY,
      description = "id of the last entry before",
      schema = @Schema(type = SchemaType.INTEGER))
  @Parameter(
      name = LIMIT,
      in = ParameterIn.QUERY,
      description = "1 to 1000; 100",
      schema = @Schema(type = SchemaType.INTEGER))
  public Response list() {
    return in(
        ASSISTANCE,
        school -> {
          MultivaluedMap<String, String> asked = parameters(school);
          return Answers.ok(
              school
                  .staff()
                  .audit()
                  .page(
                      filter(school),
                      Numbers.parameter(BEFORE, asked.getFirst(BEFORE)),
                      Numbers.limit(asked.getFirst(LIMIT), PAGE, StaffAudit.MOST))
                  .stream()
                  .map(AuditView::of)
                  .toList());
        });
  }

  /** All of it, for a spreadsheet. */
  @GET
  @Path("csv")
  @Produces({"text/csv", "application/problem+json"})
  @Operation(operationId = "exportAudit", summary = "Who did what at the school, as CSV")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @Extension(name = LikeName.EXTENSION, value = "listAudit account agent from until")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public Response csv() {
    return in(
        ASSISTANCE,
        school -> CsvAnswer.of("Journal", new AuditCsv(school.staff().audit(), filter(school))));
  }

  private static AuditFilter filter(OpenSchool school) {
    MultivaluedMap<String, String> asked = parameters(school);
    return new AuditFilter(
        Set.of(school.id()),
        Numbers.parameter(ACCOUNT, asked.getFirst(ACCOUNT)),
        Optional.ofNullable(asked.getFirst(AGENT)),
        Moments.parameter(FROM, asked.getFirst(FROM)),
        Moments.parameter(UNTIL, asked.getFirst(UNTIL)));
  }

  private static MultivaluedMap<String, String> parameters(OpenSchool school) {
    return school.session().keycloak().getContext().getUri().getQueryParameters();
  }
}
