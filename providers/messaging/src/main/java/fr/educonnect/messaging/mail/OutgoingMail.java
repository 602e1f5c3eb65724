package fr.educonnect.messaging.mail;

import java.util.UUID;

/**
 * A mail that is ready.
 *
 * @param id makes its Message-ID: the same each time the mail is handed over
 * @param to an address in the form that {@code MailAddresses} gives
 * @param locale of its text, e.g. fr
 */
public record OutgoingMail(UUID id, String to, String locale, MailText text) {

  /** The id only: neither address nor text may get into a log. */
  @Override
  public String toString() {
    return "mail " + id;
  }
}
