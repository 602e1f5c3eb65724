package fr.educonnect.staffapi.list;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.directory.staff.roster.RosterSort;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.RequestKey;
import fr.educonnect.staffapi.job.JobBody;
import fr.educonnect.staffapi.job.JobView;
import fr.educonnect.staffapi.job.NewJob;
import fr.educonnect.staffapi.roster.AskedPage;
import fr.educonnect.staffapi.roster.ListPage;
import fr.educonnect.staffapi.roster.ListParameters;
import fr.educonnect.staffapi.roster.SelectionBody;
import fr.educonnect.staffapi.roster.SelectionCounts;
import fr.educonnect.staffapi.scope.Accounts;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What {@code guardians} and {@code students} of a school have in common. */
@Produces(MediaType.APPLICATION_JSON)
abstract sealed class ListResource extends SchoolEndpoint
    permits GuardiansResource, StudentsResource {
  private final Profile profile;

  ListResource(StaffCall call, SchoolKey key, Profile profile) {
    super(call, key);
    this.profile = profile;
  }

  /** A page of the list; its parameters are those of {@link ListParameters}. */
  @GET
  @Operation(operationId = "listRows", summary = "A page of the list")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(ListPage.class)
  @Parameter(
      name = ListParameters.NAME,
      in = ParameterIn.QUERY,
      description = "Beginnings of words of names",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = ListParameters.CLASSES,
      in = ParameterIn.QUERY,
      description = "Codes",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = ListParameters.MEFS,
      in = ParameterIn.QUERY,
      description = "Codes",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = ListParameters.LEVELS,
      in = ParameterIn.QUERY,
      description = "Codes",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = ListParameters.STATES,
      in = ParameterIn.QUERY,
      description = "States",
      schema = @Schema(type = SchemaType.ARRAY, implementation = AccountState.class))
  @Parameter(
      name = ListParameters.MAIL,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = ListParameters.ORIGIN,
      in = ParameterIn.QUERY,
      description = "An origin, or NONE",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = ListParameters.RESET_ASKED,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = ListParameters.LINK_REPORTED,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = ListParameters.SORT,
      in = ParameterIn.QUERY,
      description = "A column",
      schema = @Schema(implementation = RosterSort.class))
  @Parameter(
      name = ListParameters.DESCENDING,
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = ListParameters.CURSOR,
      in = ParameterIn.QUERY,
      description = "next of the page before",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = ListParameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "1 to 500; 50",
      schema = @Schema(type = SchemaType.INTEGER))
  public Response page() {
    return in(ADMINISTRATION, school -> Answers.ok(page(school)));
  }

  private ListPage page(OpenSchool school) {
    Accounts.requireList(school, profile);
    return ListPage.of(AskedPage.read(school, profile));
  }

  /** How many accounts a selection holds. */
  @POST
  @Path("selection")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "countSelection", summary = "How many accounts a selection holds")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(SelectionCounts.class)
  public Response count(@RequestBodySchema(SelectionBody.class) String body) {
    return in(ADMINISTRATION, school -> count(school, body));
  }

  private ResponseBuilder count(OpenSchool school, String body) {
    Accounts.requireList(school, profile);
    SelectionBody selection = Bodies.read(body, SelectionBody.class);
    return Answers.ok(
        SelectionCounts.of(
            school.staff().selections().resolve(school.id(), profile, selection.read())));
  }

  /**
   * Orders a job for a selection.
   *
   * @param requestKey chosen by the caller; asked again with the same, it is the same job
   */
  @POST
  @Path("jobs")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "orderJob", summary = "Notify, reset or list the accounts selected")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(value = JobView.class, responseCode = "201")
  public Response order(
      @HeaderParam(RequestKey.HEADER) String requestKey,
      @RequestBodySchema(JobBody.class) String body) {
    return in(
        ADMINISTRATION,
        school -> {
          Accounts.requireList(school, profile);
          return new NewJob(school, profile).order(requestKey, Bodies.read(body, JobBody.class));
        });
  }
}
