package fr.educonnect.staffapi.account;

import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.staffapi.answer.Names;

/**
 * A guardian of a student.
 *
 * @param franceConnect whether FranceConnect opens the account
 */
public record GuardianView(
    long accountId, Names names, String loginId, LinkStatus status, boolean franceConnect) {

  static GuardianView of(AccountPage.Guardian guardian) {
    return new GuardianView(
        guardian.accountId(),
        Names.of(guardian.names()),
        guardian.loginId(),
        guardian.status(),
        guardian.franceConnect());
  }

  @Override
  public String toString() {
    return "GuardianView";
  }
}
