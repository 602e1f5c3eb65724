package fr.educonnect.messaging.sms;

/**
 * A text message to hand over.
 *
 * @param to E.164
 * @param reference ours, the same if the message is handed over again; for gateways that take one
 */
public record SmsMessage(String to, String text, String reference) {

  /** The reference only: neither number nor text may get into a log. */
  @Override
  public String toString() {
    return "SmsMessage[" + reference + "]";
  }
}
