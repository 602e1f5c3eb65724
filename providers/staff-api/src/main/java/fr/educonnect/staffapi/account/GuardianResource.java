package fr.educonnect.staffapi.account;

import static fr.educonnect.domain.staff.StaffModule.ADMINISTRATION;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.RequestKey;
import fr.educonnect.staffapi.join.JoinsResource;
import fr.educonnect.staffapi.scope.AccountKey;
import fr.educonnect.staffapi.scope.RightName;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A guardian's account, and what students' have not: mails, and joins. */
@Produces(MediaType.APPLICATION_JSON)
public final class GuardianResource extends AccountResource {
  private final StaffCall call;
  private final SchoolKey school;
  private final String account;

  /**
   * @param account as typed
   */
  public GuardianResource(StaffCall call, SchoolKey school, String account) {
    super(call, school, new AccountKey(Profile.GUARDIAN, account));
    this.call = call;
    this.school = school;
    this.account = account;
  }

  /** Notifies by mail. */
  @POST
  @Path("mail")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "notifyByMail", summary = "Notify by mail")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(ActionAnswer.class)
  public Response mail(
      @HeaderParam(RequestKey.HEADER) String requestKey,
      @RequestBodySchema(NotifyBody.class) String body) {
    return in(ADMINISTRATION, at -> on(at, requestKey).mail(Bodies.read(body, NotifyBody.class)));
  }

  /** « Renvoyer le courriel d'activation ». */
  @POST
  @Path("activation-mail")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "resendActivationMail",
      summary = "Send the activation mail again, to a corrected address")
  @Extension(name = RightName.EXTENSION, value = RightName.ADMINISTRATION)
  @APIResponseSchema(ActionAnswer.class)
  public Response activationMail(
      @HeaderParam(RequestKey.HEADER) String requestKey,
      @RequestBodySchema(ActivationMailBody.class) String body) {
    return in(
        ADMINISTRATION,
        at -> on(at, requestKey).activationMail(Bodies.read(body, ActivationMailBody.class)));
  }

  /** Accounts that were joined to it. */
  @Path("joins")
  public JoinsResource joins() {
    return new JoinsResource(call, school, account);
  }
}
