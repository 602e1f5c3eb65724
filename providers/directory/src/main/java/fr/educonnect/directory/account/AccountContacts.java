package fr.educonnect.directory.account;

import java.time.Instant;
import java.util.Optional;

/**
 * The account's own means of contact, not the registers'.
 *
 * @param mobile E.164
 */
public record AccountContacts(
    Optional<String> mail,
    Optional<Instant> mailConfirmedAt,
    Optional<String> mobile,
    Optional<Instant> mobileConfirmedAt) {

  @Override
  public String toString() {
    return "AccountContacts";
  }
}
