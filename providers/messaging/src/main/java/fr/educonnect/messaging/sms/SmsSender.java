package fr.educonnect.messaging.sms;

import fr.educonnect.messaging.SendResult;
import org.keycloak.provider.Provider;

/** Hands text messages to a gateway. */
public interface SmsSender extends Provider {

  /**
   * Hands over one message, once: whatever the gateway's library would do by itself, nothing is
   * tried again here, because only the queue knows what may be sent twice. Takes no longer than the
   * gateway's settings allow. Never throws for what the gateway does.
   */
  SendResult send(SmsMessage message);
}
