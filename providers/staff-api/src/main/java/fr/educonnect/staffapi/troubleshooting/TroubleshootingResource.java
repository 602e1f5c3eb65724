package fr.educonnect.staffapi.troubleshooting;

import static fr.educonnect.domain.staff.StaffModule.TROUBLESHOOTING;

import fr.educonnect.directory.staff.audit.AuditAction;
import fr.educonnect.directory.staff.audit.NewAuditEntry;
import fr.educonnect.directory.staff.roster.RosterPage;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.SchoolEndpoint;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.LikeName;
import fr.educonnect.staffapi.answer.RequestKey;
import fr.educonnect.staffapi.roster.AskedPage;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code troubleshooting} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class TroubleshootingResource extends SchoolEndpoint {

  public TroubleshootingResource(StaffCall call, SchoolKey school) {
    super(call, school);
  }

  /** Students with their passwords while these are provisional; that it was read is recorded. */
  @GET
  @Operation(
      operationId = "listTroubleshooting",
      summary = "Students with their identifiers and provisional passwords")
  @Extension(name = RightName.EXTENSION, value = RightName.TROUBLESHOOTING)
  @APIResponseSchema(TroubleshootingPage.class)
  @Extension(
      name = LikeName.EXTENSION,
      value = "listRows name classes states sort descending cursor limit")
  public Response list() {
    return in(TROUBLESHOOTING, school -> Answers.ok(page(school)));
  }

  private static TroubleshootingPage page(OpenSchool school) {
    RosterPage page = AskedPage.read(school, Profile.STUDENT);
    Map<Long, ShownPassword> passwords = passwords(school, page);
    school
        .staff()
        .audit()
        .write(NewAuditEntry.done(school.by(), AuditAction.READ_LIST, school.id()));
    return new TroubleshootingPage(
        page.rows().stream()
            .map(
                row ->
                    TroubleshootingRow.of(
                        row,
                        Optional.ofNullable(passwords.get(row.account().id())),
                        school.session().isTool()))
            .toList(),
        page.next().orElse(null),
        page.rowCount());
  }

  private static Map<Long, ShownPassword> passwords(OpenSchool school, RosterPage page) {
    List<Long> accounts = page.rows().stream().map(row -> row.account().id()).toList();
    return school.staff().sheets().read(school.id(), Profile.STUDENT, accounts).stream()
        .collect(Collectors.toMap(AccountSheet::accountId, AccountSheet::password));
  }

  /** « Réinitialiser le mot de passe », of one student or several. */
  @POST
  @Path("resets")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "resetTroubleshooting",
      summary = "Give students new provisional passwords")
  @Extension(name = RightName.EXTENSION, value = RightName.TROUBLESHOOTING)
  @APIResponseSchema(ResetView[].class)
  public Response reset(
      @HeaderParam(RequestKey.HEADER) String requestKey,
      @RequestBodySchema(ResetsBody.class) String body) {
    return in(
        TROUBLESHOOTING,
        school ->
            Answers.ok(
                new Resets(school, RequestKey.optional(requestKey))
                    .of(Bodies.read(body, ResetsBody.class).read())));
  }
}
