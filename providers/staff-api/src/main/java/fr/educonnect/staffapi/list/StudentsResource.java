package fr.educonnect.staffapi.list;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.StaffCall;
import fr.educonnect.staffapi.account.AccountResource;
import fr.educonnect.staffapi.scope.AccountKey;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code students} of a school of the second degree. */
@Produces(MediaType.APPLICATION_JSON)
public final class StudentsResource extends ListResource {
  private final StaffCall call;
  private final SchoolKey school;

  public StudentsResource(StaffCall call, SchoolKey school) {
    super(call, school, Profile.STUDENT);
    this.call = call;
    this.school = school;
  }

  /** One account. */
  @Path("{account}")
  public AccountResource account(@PathParam("account") String account) {
    return new AccountResource(call, school, new AccountKey(Profile.STUDENT, account));
  }
}
