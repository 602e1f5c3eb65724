package fr.educonnect.directory.recovery;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.domain.message.Channel;
import java.util.Optional;

/**
 * Somebody forgot something.
 *
 * @param typed identifier (folded) or contact, in one form for what is the same: stands for the
 *     account where there is none
 * @param address source address of the browser
 * @param device id of the device, where the account that was found knows it
 */
public record RecoveryRequest(
    Channel channel, String typed, QueueContext context, String address, Optional<String> device) {

  @Override
  public String toString() {
    return "RecoveryRequest by " + channel;
  }
}
