package fr.educonnect.staffapi.account;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;
import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.answer.RequestKey;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One account of a list: what students and guardians have in common. */
@Produces(MediaType.APPLICATION_JSON)
public sealed class AccountResource extends SchoolEndpoint permits GuardianResource {
  private final AccountKey key;

  public AccountResource(StaffCall call, SchoolKey school, AccountKey key) {
    super(call, school);
    this.key = key;
  }

  /** The account's page; that it was read is recorded. */
  @GET
  @Operation(operationId = "readAccount", summary = "The page of an account")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(AccountView.class)
  public Response page() {
    return in(ADMINISTRATION, this::page);
  }

  private ResponseBuilder page(OpenSchool school) {
    Accounts.requireList(school, key.profile());
    AccountPage page =
        school
            .staff()
            .pages()
            .read(school.id(), key.profile(), Numbers.id(key.account()), school.by())
            .orElseThrow(ProblemException::notFound);
    return Answers.ok(AccountView.of(page, school.session().isTool()));
  }

  /** Notifies by a letter, which is the answer. */
  @POST
  @Path("letter")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({"application/pdf", "application/problem+json"})
  @Operation(operationId = "notifyByLetter", summary = "Notify by letter: the answer is the letter")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponse(
      responseCode = "200",
      description = "The letter",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response letter(
      @HeaderParam(RequestKey.HEADER) String requestKey,
      @RequestBodySchema(NotifyBody.class) String body) {
    return in(ADMINISTRATION, at -> on(at, requestKey).letter(Bodies.read(body, NotifyBody.class)));
  }

  /** « Réinitialiser le mot de passe ». */
  @POST
  @Path("reset")
  @Operation(operationId = "resetPassword", summary = "Give a new provisional password")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(ActionAnswer.class)
  public Response reset(@HeaderParam(RequestKey.HEADER) String requestKey) {
    return in(ADMINISTRATION, at -> on(at, requestKey).reset());
  }

  /** What is done to it alone. */
  final SingleActions on(OpenSchool school, String requestKey) {
    return new SingleActions(school, key, requestKey);
  }

  /** Opens the closed proof by birth dates again. */
  @POST
  @Path("birth-dates/reopen")
  @Operation(
      operationId = "reopenBirthDates",
      summary = "Open the closed proof by birth dates again")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response reopen() {
    return in(ASSISTANCE, this::reopen);
  }

  private ResponseBuilder reopen(OpenSchool school) {
    Accounts.requireList(school, key.profile());
    boolean done =
        school
            .staff()
            .reports()
            .reopenBirthDates(school.by(), school.id(), key.profile(), Numbers.id(key.account()));
    if (!done) {
      throw ProblemException.notFound();
    }
    return Response.noContent();
  }
}
