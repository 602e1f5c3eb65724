package fr.educonnect.domain.contact;

import fr.educonnect.domain.message.Channel;
import java.util.Optional;

/**
 * What a guardian is asked about a contact of the account.
 *
 * @param proposed value of the registers, which is confirmed before it is used; present where they
 *     have changed
 */
public record ContactQuestion(Channel channel, Kind kind, Optional<String> proposed) {

  /** Why it is asked. */
  public enum Kind {
    /** The registers have another one now: which is to be kept? */
    CHANGED,
    /** The account has had no confirmed one for a while. */
    UNCONFIRMED
  }

  @Override
  public String toString() {
    return kind + " " + channel;
  }
}
