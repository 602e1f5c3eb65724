package fr.educonnect.messaging;

import org.keycloak.provider.Provider;

/** Sends what is queued. */
public interface MessagingProvider extends Provider {

  /** Has this node look at the queue now instead of at the next turn. Does not wait for it. */
  void kick();
}
