package fr.educonnect.messaging.worker;

import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.directory.staff.action.NotificationMail;
import fr.educonnect.directory.staff.action.NotificationMails;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import fr.educonnect.messaging.mail.OutgoingMail;
import fr.educonnect.messaging.text.MessageRenderer;
import org.keycloak.models.KeycloakSession;

/**
 * Sends a school's notification: the account is notified when the mail server has taken the mail,
 * with the password that the mail carries.
 */
final class NotificationDelivery {

  private final KeycloakSession session;
  private final NotificationMails notifications;

  NotificationDelivery(KeycloakSession session) {
    this.session = session;
    this.notifications = session.getProvider(DirectoryProvider.class).staff().notificationMails();
  }

  SendResult deliver(QueuedMessage message) {
    return notifications
        .prepare(message)
        .map(notification -> deliver(message, notification))
        .orElseGet(KeycloakDelivery::nothingToSay);
  }

  private SendResult deliver(QueuedMessage message, NotificationMail notification) {
    MessageRenderer renderer = new MessageRenderer(session);
    String locale = renderer.locale(message).toLanguageTag();
    SendResult result =
        renderer
            .mail(message, notification)
            .map(text -> new OutgoingMail(message.id(), message.destination(), locale, text))
            .map(mail -> KeycloakDelivery.send(session, mail))
            .orElseGet(KeycloakDelivery::nothingToSay);
    boolean accepted = result.verdict() == Verdict.ACCEPTED;
    // What somebody else did to the account in this moment stands; the mail's password is none.
    return accepted && !notifications.accepted(message, notification)
        ? SendResult.of(Verdict.UNKNOWN, "account-changed")
        : result;
  }
}
