package fr.educonnect.staffapi.list;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.account.GuardianResource;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code guardians} of a school. */
@Produces(MediaType.APPLICATION_JSON)
public final class GuardiansResource extends ListResource {
  private final StaffCall call;
  private final SchoolKey school;

  public GuardiansResource(StaffCall call, SchoolKey school) {
    super(call, school, Profile.GUARDIAN);
    this.call = call;
    this.school = school;
  }

  /** One account. */
  @Path("{account}")
  public GuardianResource account(@PathParam("account") String account) {
    return new GuardianResource(call, school, account);
  }
}
