package fr.educonnect.domain.contact;

import fr.educonnect.domain.message.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked about a guardian's contacts at a later sign-in. A value of the registers never
 * becomes the account's by itself: the guardian chooses, and confirms it; what was refused once is
 * not asked about again.
 */
public final class ContactQuestions {

  /**
   * An active guardian's account, as far as it matters.
   *
   * @param mail confirmed
   * @param mobile confirmed, E.164
   * @param pendingMail awaits its validation: it is chosen already
   * @param remindersOff whether the guardian wants no reminder of what is unconfirmed
   */
  public record Own(
      Optional<String> mail,
      Optional<String> mobile,
      Optional<String> pendingMail,
      Instant activatedAt,
      boolean remindersOff) {

    private Optional<String> by(Channel channel) {
      return channel == Channel.MAIL ? mail : mobile;
    }

    @Override
    public String toString() {
      return "Own";
    }
  }

  private ContactQuestions() {}

  /**
   * At most one question about each kind of contact, mail first.
   *
   * @param unconfirmedFor how long after its activation an account is reminded of what it lacks
   */
  public static List<ContactQuestion> of(
      Own own, List<RegisterContact> registers, Duration unconfirmedFor, Instant now) {
    boolean reminds = !own.remindersOff() && !now.isBefore(own.activatedAt().plus(unconfirmedFor));
    List<ContactQuestion> questions = new ArrayList<>();
    for (Channel channel : new Channel[] {Channel.MAIL, Channel.SMS}) {
      List<RegisterContact> found =
          registers.stream().filter(contact -> contact.channel() == channel).toList();
      changed(own, channel, found)
          .or(() -> unconfirmed(own, channel, found).filter(question -> reminds))
          .ifPresent(questions::add);
    }
    return questions;
  }

  private static Optional<ContactQuestion> changed(
      Own own, Channel channel, List<RegisterContact> found) {
    return found.stream()
        .filter(contact -> contact.changedAt().filter(own.activatedAt()::isBefore).isPresent())
        .filter(contact -> !contact.refused() && !has(contact.record(), found, own.by(channel)))
        .filter(contact -> own.pendingMail().filter(at -> same(at, contact.value())).isEmpty())
        .max(
            Comparator.comparing((RegisterContact contact) -> contact.changedAt().orElseThrow())
                .thenComparing(RegisterContact::value))
        .map(
            contact ->
                new ContactQuestion(
                    channel, ContactQuestion.Kind.CHANGED, Optional.of(contact.value())));
  }

  // A record that still has the account's own contact, beside another one, says nothing against it.
  private static boolean has(long record, List<RegisterContact> found, Optional<String> own) {
    return found.stream()
        .filter(contact -> contact.record() == record)
        .anyMatch(contact -> own.filter(value -> same(value, contact.value())).isPresent());
  }

  private static Optional<ContactQuestion> unconfirmed(
      Own own, Channel channel, List<RegisterContact> found) {
    if (own.by(channel).isPresent()) {
      return Optional.empty();
    }
    Optional<String> proposed =
        found.stream()
            .filter(contact -> !contact.refused())
            .map(RegisterContact::value)
            .sorted()
            .findFirst();
    return Optional.of(new ContactQuestion(channel, ContactQuestion.Kind.UNCONFIRMED, proposed));
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
