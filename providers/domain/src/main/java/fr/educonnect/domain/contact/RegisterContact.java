package fr.educonnect.domain.contact;

import fr.educonnect.domain.message.Channel;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail address or mobile that a record of the registers has of a guardian.
 *
 * @param record which record; one may have several
 * @param value mail address or number (E.164)
 * @param changedAt when the record last got other ones of this kind; empty if it never did
 * @param refused whether the guardian said that it is not to be used
 */
public record RegisterContact(
    long record, Channel channel, String value, Optional<Instant> changedAt, boolean refused) {

  @Override
  public String toString() {
    return "contact of record " + record + " by " + channel;
  }
}
