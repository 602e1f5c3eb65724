package fr.educonnect.staffapi.roster;

import fr.educonnect.directory.staff.roster.RosterPage;
import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.scope.OpenSchool;

/** The page of a list that a call's address asks for. */
public final class AskedPage {

  private AskedPage() {}

  /**
   * Reads it.
   *
   * @throws ProblemException if a parameter cannot be read, or the cursor is none of this list
   */
  public static RosterPage read(OpenSchool school, Profile profile) {
    RosterQuery asked =
        ListParameters.read(school.session().keycloak().getContext().getUri().getQueryParameters());
    try {
      return school.staff().rosters().page(school.id(), profile, asked);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(ListParameters.CURSOR);
    }
  }
}
