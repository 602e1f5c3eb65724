package fr.educonnect.directory.account;

import java.time.Instant;
import java.util.Optional;

/**
 * The account's own means of contact, not the registers'. Address and mobile were confirmed by the
 * person; an address that awaits its validation stands beside the confirmed one.
 *
 * @param mobile E.164
 * @param pendingMail awaits its validation; no use is made of it before
 */
public record AccountContacts(
    Optional<String> mail,
    Optional<Instant> mailConfirmedAt,
    Optional<String> mobile,
    Optional<Instant> mobileConfirmedAt,
    Optional<String> pendingMail) {

  @Override
  public String toString() {
    return "AccountContacts";
  }
}
