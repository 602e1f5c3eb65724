package fr.educonnect.directory.proof;

import fr.educonnect.directory.message.QueueContext;
import java.util.Optional;

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

  @Override
  public String toString() {
    return "CodeRequest";
  }
}
