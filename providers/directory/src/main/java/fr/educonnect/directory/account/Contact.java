package fr.educonnect.directory.account;

import fr.educonnect.domain.message.Channel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody can be written to; mail addresses that differ in case only are one.
 *
 * @param destination number (E.164) or mail address
 */
public record Contact(Channel channel, String destination) {

  /** None or one. */
  public static Set<Contact> mail(Optional<String> address) {
    return address.map(mail -> Set.of(new Contact(Channel.MAIL, mail))).orElse(Set.of());
  }

  /** None or one. */
  public static Set<Contact> mobile(Optional<String> e164) {
    return e164.map(number -> Set.of(new Contact(Channel.SMS, number))).orElse(Set.of());
  }

  private String folded() {
    return destination.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Contact that
        && channel == that.channel
        && folded().equals(that.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }

  @Override
  public String toString() {
    return channel.toString();
  }
}
