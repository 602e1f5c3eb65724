package fr.educonnect.directory.proof;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.proof.CodeRecipient.Holder;
import fr.educonnect.directory.proof.CodeRecipient.Nobody;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody asks for a code, for the first time or again.
 *
 * @param address source address of the browser
 * @param device id of the device, where the account that was found knows it
 */
public record CodeRequest(
    CodeHandle handle,
    CodeRecipient recipient,
    QueueContext context,
    String address,
    Optional<String> device) {

  /** The account that the code proves; empty where no code is ever right. */
  OptionalLong accountId() {
    return recipient instanceof Registrant registrant
        ? OptionalLong.of(registrant.accountId())
        : OptionalLong.empty();
  }

  /** The account that the message is about. */
  OptionalLong told() {
    return recipient instanceof Holder holder ? OptionalLong.of(holder.accountId()) : accountId();
  }

  /** Whether a message goes out. */
  boolean isReal() {
    return !(recipient instanceof Nobody);
  }

  @Override
  public String toString() {
    return "CodeRequest";
  }
}
