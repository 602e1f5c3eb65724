package fr.educonnect.staffapi.join;

import static fr.educonnect.domain.staff.StaffModule.ASSISTANCE;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.Numbers;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.Accounts;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code joins} of a guardian's account. */
@Produces(MediaType.APPLICATION_JSON)
public final class JoinsResource extends SchoolEndpoint {
  private static final int LONGEST_REFERENCE = 60;

  private final String account;

  /**
   * @param account as typed
   */
  public JoinsResource(StaffCall call, SchoolKey school, String account) {
    super(call, school);
    this.account = account;
  }

  /** Accounts that can be separated from this one still. */
  @GET
  @Operation(
      operationId = "listJoins",
      summary = "Accounts joined to it that can be separated still")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponseSchema(JoinView[].class)
  public Response list() {
    return in(
        ASSISTANCE,
        school ->
            Answers.ok(
                school.session().directory().joins().to(kept(school)).stream()
                    .map(JoinView::of)
                    .toList()));
  }

  /** Joins another account of the same guardian to it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "joinAccount",
      summary = "Join another account of the same guardian to it")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response join(@RequestBodySchema(JoinBody.class) String body) {
    return in(ASSISTANCE, school -> join(school, Bodies.read(body, JoinBody.class)));
  }

  private ResponseBuilder join(OpenSchool school, JoinBody body) {
    long kept = kept(school);
    school
        .session()
        .directory()
        .join(request(school, kept, body))
        .ifPresent(
            refusal -> {
              throw ProblemException.notPossible(refusal);
            });
    return Response.noContent();
  }

  // The other account may be of any school: it is found by its identifier alone.
  private JoinRequest request(OpenSchool school, long kept, JoinBody body) {
    DirectoryProvider directory = school.session().directory();
    AccountSnapshot found = directory.byId(kept).orElseThrow(ProblemException::notFound);
    AccountSnapshot other =
        Optional.ofNullable(body.other())
            .flatMap(login -> directory.byLoginId(LoginId.fold(login)))
            .orElseThrow(() -> ProblemException.invalid("other"));
    String reference = body.reference();
    if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      throw ProblemException.invalid("reference");
    }
    return new JoinRequest(
        found,
        other,
        JoinProof.ASSISTANCE,
        Optional.of(reference),
        school.session().context(),
        Optional.of(entry(school, AuditAction.JOIN_ACCOUNTS, reference)));
  }

  /** Separates an account from it again. */
  @DELETE
  @Path("{other}")
  @Operation(operationId = "separateAccount", summary = "Separate an account from it again")
  @Extension(name = RightName.EXTENSION, value = RightName.ASSISTANCE)
  @APIResponse(responseCode = "204", description = "Done")
  public Response separate(@PathParam("other") String other) {
    return in(ASSISTANCE, school -> separate(school, Numbers.id(other)));
  }

  private ResponseBuilder separate(OpenSchool school, long otherId) {
    DirectoryProvider directory = school.session().directory();
    AccountJoin join =
        directory.joins().to(kept(school)).stream()
            .filter(found -> found.otherId() == otherId)
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    NewAuditEntry entry = entry(school, AuditAction.SEPARATE_ACCOUNTS, Long.toString(otherId));
    if (!directory.undoJoin(join, school.session().context(), entry)) {
      throw ProblemException.notFound();
    }
    return Response.noContent();
  }

  private NewAuditEntry entry(OpenSchool school, AuditAction action, String detail) {
    return NewAuditEntry.done(school.by(), action, school.id())
        .on(Numbers.id(account))
        .because(detail);
  }

  private long kept(OpenSchool school) {
    return Accounts.sheet(school, Profile.GUARDIAN, Numbers.id(account)).accountId();
  }
}
