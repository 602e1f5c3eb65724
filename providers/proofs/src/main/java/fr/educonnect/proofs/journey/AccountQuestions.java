package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.contact.ContactQuestion;
import fr.educonnect.domain.contact.ContactQuestions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is to be asked about an account's contacts. */
final class AccountQuestions {

  private AccountQuestions() {}

  /** None for a student, nor before the account is active. */
  static List<ContactQuestion> of(AccountSnapshot account, Duration remindAfter, Instant now) {
    boolean asked =
        account.profile() == Profile.GUARDIAN && account.progress().state() == AccountState.ACTIVE;
    if (!asked) {
      return List.of();
    }
    AccountContacts contacts = account.contacts();
    return ContactQuestions.of(
        new ContactQuestions.Own(
            contacts.mail(),
            contacts.mobile(),
            contacts.pendingMail(),
            account.progress().activatedAt().orElse(now),
            contacts.remindersOff()),
        contacts.registers(),
        remindAfter,
        now);
  }
}
