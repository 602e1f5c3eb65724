package fr.educonnect.messaging.worker;

import static fr.educonnect.messaging.worker.Queued.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.mail.MailText;
import fr.educonnect.messaging.mail.MailTransport;
import fr.educonnect.messaging.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queue, worker and mail server together, each of them real. */
class MailOutageTest {

  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Queued queued = new Queued();
  private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private int port;

  @BeforeEach
  void start() {
    server.start();
    port = server.getSmtp().getPort();
  }

  @AfterEach
  void stop() {
    server.stop();
    queued.close();
  }

  @Test
  void losesNothingWhileTheServerIsDownNorByARestartOfTheNode() {
    server.stop();
    UUID first = queued.mail();
    UUID second = queued.mail();
    try (MessageWorker worker = worker(this::send)) {
      worker.kick();
      eventually(() -> queued.of(first).equals("waits smtp-connection 1"));
      eventually(() -> queued.of(second).equals("waits smtp-connection 1"));
    }
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    queued.timePasses();
    try (MessageWorker restarted = worker(this::send)) {
      restarted.kick();
      eventually(() -> queued.of(first).equals("SENT - 2"));
      eventually(() -> queued.of(second).equals("SENT - 2"));
    }
    assertThat(messageIds()).containsExactlyInAnyOrder(messageId(first), messageId(second));
  }

  @Test
  void sendsTwiceWithOneMessageIdWhatWasInFlightWhenTheNodeDied() {
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch handedOver = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    UUID id = queued.mail();
    MessageWorker dying =
        worker(
            message -> {
              SendResult result = send(message);
              tries.incrementAndGet();
              handedOver.countDown();
              await(dead);
              return result;
            });
    try (MessageWorker other = worker(this::send)) {
      dying.kick();
      await(handedOver);
      queued.leasesRunOut();
      other.kick();
      eventually(() -> queued.of(id).equals("SENT - 2"));
    } finally {
      dead.countDown();
      dying.close();
    }
    assertThat(tries.get()).isEqualTo(1);
    assertThat(messageIds()).containsExactly(messageId(id), messageId(id));
  }

  private SendResult send(QueuedMessage message) {
    Map<String, String> smtp =
        Map.of(
            "host", "127.0.0.1",
            "port", Integer.toString(port),
            "from", "ne-pas-repondre@educonnect.example");
    MailText text = new MailText("s", "text", "<p>html</p>");
    OutgoingMail mail = new OutgoingMail(message.id(), message.destination(), "fr", text);
    return new MailTransport(null).send(smtp, mail);
  }

  private MessageWorker worker(Delivery delivery) {
    return new MessageWorker(queued::queue, delivery, 2, LEASE);
  }

  private List<String> messageIds() {
    return Arrays.stream(server.getReceivedMessages()).map(MailOutageTest::messageId).toList();
  }

  private static String messageId(UUID id) {
    return "<" + id + "@educonnect.example>";
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
