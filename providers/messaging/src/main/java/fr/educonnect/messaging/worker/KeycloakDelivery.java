package fr.educonnect.messaging.worker;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.directory.staff.action.NotificationMails;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.contact.PhoneNumbers;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import fr.educonnect.messaging.mail.MailTransport;
import fr.educonnect.messaging.mail.OutgoingMail;
import fr.educonnect.messaging.sms.SmsMessage;
import fr.educonnect.messaging.sms.SmsSender;
import fr.educonnect.messaging.text.MessageRenderer;
import fr.educonnect.messaging.text.UnreadableTextException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Delivers in a session of the message's realm. */
final class KeycloakDelivery implements Delivery {

  private static final Logger LOG = Logger.getLogger(KeycloakDelivery.class);

  private final KeycloakSessionFactory factory;

  /** Until then the gateway asked this node not to call. */
  private volatile Instant smsPausedUntil = Instant.EPOCH;

  KeycloakDelivery(KeycloakSessionFactory factory) {
    this.factory = factory;
  }

  @Override
  public SendResult deliver(QueuedMessage message) {
    AtomicReference<SendResult> result = new AtomicReference<>();
    try {
      KeycloakModelUtils.runJobInTransaction(
          factory, session -> result.set(deliver(session, message)));
    } catch (RuntimeException e) {
      if (result.get() == null) {
        throw e;
      }
      // What was handed over stays handed over, however Keycloak's transaction ends.
      LOG.warnf("%s: transaction ended with %s", message, e.getClass().getName());
    }
    return result.get();
  }

  private SendResult deliver(KeycloakSession session, QueuedMessage message) {
    RealmModel realm = session.realms().getRealmByName(message.realm());
    if (realm == null) {
      return SendResult.of(Verdict.REFUSED, "no-such-realm");
    }
    session.getContext().setRealm(realm);
    try {
      return message.channel() == Channel.MAIL ? mail(session, message) : sms(session, message);
    } catch (UnreadableTextException e) {
      LOG.errorf("%s has no text: %s", message, e.getMessage());
      return SendResult.of(Verdict.UNAVAILABLE, "text");
    }
  }

  private static SendResult mail(KeycloakSession session, QueuedMessage message) {
    if (NotificationMails.isNotification(message)) {
      return new NotificationDelivery(session).deliver(message);
    }
    MessageRenderer renderer = new MessageRenderer(session);
    String locale = renderer.locale(message).toLanguageTag();
    return renderer
        .mail(message)
        .map(text -> new OutgoingMail(message.id(), message.destination(), locale, text))
        .map(mail -> send(session, mail))
        .orElseGet(KeycloakDelivery::nothingToSay);
  }

  static SendResult send(KeycloakSession session, OutgoingMail mail) {
    RealmModel realm = session.getContext().getRealm();
    return new MailTransport(session).send(realm.getSmtpConfig(), mail);
  }

  private SendResult sms(KeycloakSession session, QueuedMessage message) {
    if (!mayReceive(session, message.destination())) {
      return SendResult.of(Verdict.REFUSED, "destination");
    }
    Duration pause = Duration.between(Instant.now(), smsPausedUntil);
    if (!pause.isNegative()) {
      return new SendResult(Verdict.BUSY, "paused", Optional.of(pause));
    }
    return new MessageRenderer(session)
        .sms(message)
        .map(text -> new SmsMessage(message.destination(), text, message.id().toString()))
        .map(sms -> send(session, sms))
        .orElseGet(KeycloakDelivery::nothingToSay);
  }

  // The registers hold numbers of all countries, and nobody typed them into a page that checks.
  private static boolean mayReceive(KeycloakSession session, String number) {
    return PhoneNumbers.parse(number)
        .filter(session.getProvider(DirectoryProvider.class).smsDestinations()::allows)
        .isPresent();
  }

  private SendResult send(KeycloakSession session, SmsMessage sms) {
    SmsSender sender = session.getProvider(SmsSender.class);
    SendResult result =
        sender == null ? SendResult.of(Verdict.UNAVAILABLE, "no-sms-sender") : sender.send(sms);
    result.pause().ifPresent(pause -> smsPausedUntil = Instant.now().plus(pause));
    tell(session.getProvider(DirectoryProvider.class), result);
    return result;
  }

  // What is known of the gateway must not make a message go out twice.
  private static void tell(DirectoryProvider directory, SendResult result) {
    try {
      if (result.isFailureOfOtherSide()) {
        directory.gatewayHealth().failed();
      } else {
        directory.gatewayHealth().succeeded();
      }
    } catch (DirectoryException e) {
      LOG.debugf("Health of the gateway not written: %s", e.code());
    }
  }

  // The account is gone, or the link was replaced by a newer one, whose own message is on its way.
  static SendResult nothingToSay() {
    return SendResult.of(Verdict.REFUSED, "nothing-to-say");
  }
}
