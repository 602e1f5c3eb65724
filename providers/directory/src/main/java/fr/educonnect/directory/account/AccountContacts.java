package fr.educonnect.directory.account;

import fr.educonnect.domain.contact.RegisterContact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The account's own means of contact, not the registers'. Address and mobile were confirmed by the
 * person; an address that awaits its validation stands beside the confirmed one.
 *
 * @param mobile E.164
 * @param pendingMail awaits its validation; no use is made of it before
 * @param registers what the registers have of an active guardian today
 * @param remindersOff whether the guardian wants no reminder of what is not confirmed
 */
public record AccountContacts(
    Optional<String> mail,
    Optional<Instant> mailConfirmedAt,
    Optional<String> mobile,
    Optional<Instant> mobileConfirmedAt,
    Optional<String> pendingMail,
    List<RegisterContact> registers,
    boolean remindersOff) {

  public AccountContacts {
    registers = List.copyOf(registers);
  }

  /** Contacts of a person of whom the registers have none. */
  public AccountContacts(
      Optional<String> mail,
      Optional<Instant> mailConfirmedAt,
      Optional<String> mobile,
      Optional<Instant> mobileConfirmedAt,
      Optional<String> pendingMail) {
    this(mail, mailConfirmedAt, mobile, mobileConfirmedAt, pendingMail, List.of(), false);
  }

  /** The same with what the registers have. */
  public AccountContacts with(List<RegisterContact> contacts) {
    return new AccountContacts(
        mail, mailConfirmedAt, mobile, mobileConfirmedAt, pendingMail, contacts, remindersOff);
  }

  @Override
  public String toString() {
    return "AccountContacts";
  }
}
