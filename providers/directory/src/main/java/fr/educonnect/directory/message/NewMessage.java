package fr.educonnect.directory.message;

import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.util.Optional;

/**
 * A message to be sent. It names what its text is made of when it is sent.
 *
 * @param destination number (E.164) or mail address
 * @param context whose realm and language it has
 * @param proofId of the code or link that it carries, in hexadecimal
 */
public record NewMessage(
    MessageKind kind,
    Channel channel,
    String destination,
    QueueContext context,
    Optional<Long> accountId,
    Optional<Long> studentId,
    Optional<Long> schoolId,
    Optional<String> proofId) {

  /** A message about nobody yet. */
  public static NewMessage to(
      String destination, Channel channel, MessageKind kind, QueueContext context) {
    return new NewMessage(
        kind,
        channel,
        destination,
        context,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same about an account. */
  public NewMessage about(long account) {
    return new NewMessage(
        kind, channel, destination, context, Optional.of(account), studentId, schoolId, proofId);
  }

  /** The same about an account's link to a student, as a school sees it. */
  public NewMessage aboutStudent(long student, long school) {
    return new NewMessage(
        kind,
        channel,
        destination,
        context,
        accountId,
        Optional.of(student),
        Optional.of(school),
        proofId);
  }

  /** The same for whom a school writes to. */
  public NewMessage atSchool(long school) {
    return new NewMessage(
        kind, channel, destination, context, accountId, studentId, Optional.of(school), proofId);
  }

  /** The same with a code or link. */
  public NewMessage carrying(String proof) {
    return new NewMessage(
        kind, channel, destination, context, accountId, studentId, schoolId, Optional.of(proof));
  }

  @Override
  public String toString() {
    return "NewMessage[" + kind + " by " + channel + "]";
  }
}
