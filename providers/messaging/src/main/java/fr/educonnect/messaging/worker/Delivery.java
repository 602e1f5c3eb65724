package fr.educonnect.messaging.worker;

import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.messaging.SendResult;

/** Renders a message and hands it over. */
@FunctionalInterface
interface Delivery {

  /** Never throws for what the other side does. */
  SendResult deliver(QueuedMessage message);
}
