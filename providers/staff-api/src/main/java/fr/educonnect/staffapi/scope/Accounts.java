package fr.educonnect.staffapi.scope;

import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.List;

/** Accounts of a school that the caller is in. */
public final class Accounts {

  private Accounts() {}

  /**
   * Goes on where the school has such a list: of students in the second degree only.
   *
   * @throws ProblemException elsewhere
   */
  public static void requireList(OpenSchool school, Profile profile) {
    if (profile == Profile.STUDENT && school.header().degree() == Degree.FIRST) {
      throw ProblemException.notFound();
    }
  }

  /**
   * The sheet of one of the school's accounts.
   *
   * @throws ProblemException if the school has no such account in that list
   */
  public static AccountSheet sheet(OpenSchool school, Profile profile, long accountId) {
    requireList(school, profile);
    return school.staff().sheets().read(school.id(), profile, List.of(accountId)).stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }
}
