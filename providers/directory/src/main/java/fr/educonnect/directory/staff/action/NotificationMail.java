package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.school.SchoolHeader;
import java.util.List;
import java.util.Optional;

/**
 * What a notification by mail says, and what it does to the account once it is sent.
 *
 * @param account as it was when the mail was written
 * @param password the provisional one; empty where the person chose one
 * @param franceConnectOnly the account is used through FranceConnect, without password
 * @param students the guardian's, of the school that writes
 */
public record NotificationMail(
    AccountSnapshot account,
    Optional<String> password,
    boolean franceConnectOnly,
    SchoolHeader school,
    List<PersonNames> students) {

  public NotificationMail {
    students = List.copyOf(students);
  }

  @Override
  public String toString() {
    return "NotificationMail to " + account;
  }
}
