package fr.educonnect.directory.message;

import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as it was taken from the queue to be sent.
 *
 * @param destination number (E.164) or mail address
 * @param proofId of the code or link that it carries, in hexadecimal
 * @param attempts this one included; also what tells this taking from a later one, after the lease
 *     ran out
 */
public record QueuedMessage(
    UUID id,
    MessageKind kind,
    Channel channel,
    String realm,
    String locale,
    String destination,
    Optional<Long> accountId,
    Optional<Long> studentId,
    Optional<Long> schoolId,
    Optional<String> proofId,
    int attempts,
    Instant createdAt) {

  @Override
  public String toString() {
    return "message " + id + " " + kind + " by " + channel;
  }
}
