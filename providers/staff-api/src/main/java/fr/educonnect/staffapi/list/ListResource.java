package fr.educonnect.staffapi.list;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.account.AccountResource;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.job.JobBody;
import fr.educonnect.staffapi.job.JobView;
import fr.educonnect.staffapi.job.NewJob;
import fr.educonnect.staffapi.roster.AskedPage;
import fr.educonnect.staffapi.roster.ListPage;
import fr.educonnect.staffapi.roster.ListParameters;
import fr.educonnect.staffapi.roster.SelectionBody;
import fr.educonnect.staffapi.roster.SelectionCounts;
import fr.educonnect.staffapi.scope.AccountKey;
import fr.educonnect.staffapi.scope.Accounts;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code guardians} and {@code students} of a school. */
public final class ListResource extends SchoolEndpoint {
  private final StaffCall call;
  private final SchoolKey key;
  private final Profile profile;

  public ListResource(StaffCall call, SchoolKey key, Profile profile) {
    super(call, key);
    this.call = call;
    this.key = key;
    this.profile = profile;
  }

  /** A page of the list; its parameters are those of {@link ListParameters}. */
  @GET
  @Operation(operationId = "list", summary = "A page of the list")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(ListPage.class)
  @Parameter(name = ListParameters.NAME, in = ParameterIn.QUERY, description = "Beginnings of words of names")
  @Parameter(name = ListParameters.CLASSES, in = ParameterIn.QUERY, description = "Codes; repeatable")
  @Parameter(name = ListParameters.MEFS, in = ParameterIn.QUERY, description = "Codes; repeatable")
  @Parameter(name = ListParameters.LEVELS, in = ParameterIn.QUERY, description = "Codes; repeatable")
  @Parameter(name = ListParameters.STATES, in = ParameterIn.QUERY, description = "States; repeatable")
  @Parameter(name = ListParameters.MAIL, in = ParameterIn.QUERY, description = "true or false")
  @Parameter(name = ListParameters.ORIGIN, in = ParameterIn.QUERY, description = "An origin, or NONE")
  @Parameter(name = ListParameters.RESET_ASKED, in = ParameterIn.QUERY, description = "true or false")
  @Parameter(name = ListParameters.LINK_REPORTED, in = ParameterIn.QUERY, description = "true or false")
  @Parameter(name = ListParameters.SORT, in = ParameterIn.QUERY, description = "A column")
  @Parameter(name = ListParameters.DESCENDING, in = ParameterIn.QUERY, description = "true or false")
  @Parameter(name = ListParameters.CURSOR, in = ParameterIn.QUERY, description = "next of the page before")
  @Parameter(name = ListParameters.LIMIT, in = ParameterIn.QUERY, description = "1 to 500; 50")
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
      @HeaderParam("Idempotency-Key") String requestKey,
      @RequestBodySchema(JobBody.class) String body) {
    return in(
        ADMINISTRATION,
        school -> {
          Accounts.requireList(school, profile);
          return new NewJob(school, profile).order(requestKey, Bodies.read(body, JobBody.class));
        });
  }

  /** One account. */
  @Path("{account}")
  public AccountResource account(@PathParam("account") String account) {
    return new AccountResource(call, key, new AccountKey(profile, account));
  }
}
