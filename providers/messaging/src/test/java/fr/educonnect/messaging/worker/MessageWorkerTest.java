package fr.educonnect.messaging.worker;

import static fr.educonnect.messaging.worker.Queued.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real queue. */
class MessageWorkerTest {

  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Queued queued = new Queued();
  private final List<UUID> delivered = new CopyOnWriteArrayList<>();
  private final List<MessageWorker> workers = new ArrayList<>();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @BeforeEach
  void measure() {
    Metrics.addRegistry(metrics);
  }

  @AfterEach
  void close() {
    workers.forEach(MessageWorker::close);
    queued.close();
    Metrics.removeRegistry(metrics);
  }

  @Test
  void sendsEachMessageOnceWithAllNodesAtWork() {
    for (int i = 0; i < 100; i++) {
      queued.mail();
    }
    MessageWorker one = worker(this::accept);
    MessageWorker other = worker(this::accept);
    one.kick();
    other.kick();
    eventually(() -> count("SENT") == 100);
    assertThat(delivered).hasSize(100).doesNotHaveDuplicates();
    eventually(() -> counted("mail", "sent") == 100);
  }

  @Test
  void goesOnByItselfAfterAHintThatCameWhileItWasBusy() {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    UUID first = queued.mail();
    MessageWorker worker =
        new MessageWorker(
            queued::queue,
            message -> {
              busy.countDown();
              await(goOn);
              return accept(message);
            },
            1,
            LEASE);
    workers.add(worker);
    worker.kick();
    await(busy);
    UUID second = queued.mail();
    worker.kick();
    goOn.countDown();
    eventually(() -> count("SENT") == 2);
    assertThat(delivered).containsExactly(first, second);
  }

  @Test
  void triesAgainLaterWhatWasNotTaken() {
    UUID id = queued.sms();
    MessageWorker worker = worker(answering(SendResult.of(Verdict.UNAVAILABLE, "http-503")));
    worker.kick();
    eventually(() -> queued.of(id).equals("waits http-503 1"));
    assertThat(waits(id)).isBetween(1.0, 2.6);
    for (int attempt = 2; attempt <= 4; attempt++) {
      String expected = "waits http-503 " + attempt;
      queued.timePasses();
      worker.kick();
      eventually(() -> queued.of(id).equals(expected));
    }
    assertThat(waits(id)).isBetween(15.0, 20.1);
    eventually(() -> counted("sms", "retried") == 4);
  }

  @Test
  void waitsAtLeastAsLongAsTheOtherSideAsks() {
    UUID id = queued.sms();
    worker(
            answering(
                new SendResult(Verdict.BUSY, "http-429", Optional.of(Duration.ofSeconds(100)))))
        .kick();
    eventually(() -> queued.of(id).equals("waits http-429 1"));
    assertThat(waits(id)).isBetween(99.0, 125.1);
  }

  @Test
  void neverRepeatsWhatMayHaveBeenSentNorWhatWasRefused() {
    UUID unknown = queued.sms();
    MessageWorker worker =
        worker(
            message ->
                message.id().equals(unknown)
                    ? SendResult.of(Verdict.UNKNOWN, "timeout")
                    : SendResult.of(Verdict.REFUSED, "twilio-21614"));
    worker.kick();
    eventually(() -> queued.of(unknown).equals("UNKNOWN timeout 1"));
    UUID refused = queued.sms();
    worker.kick();
    eventually(() -> queued.of(refused).equals("REFUSED twilio-21614 1"));
    queued.timePasses();
    worker.kick();
    assertThat(queued.queue().claim(10, LEASE)).isEmpty();
    eventually(() -> counted("sms", "unknown") == 1);
    eventually(() -> counted("sms", "refused") == 1);
  }

  @Test
  void sendsTheOthersWhenOneBreaks() {
    UUID broken = queued.mail();
    UUID sound = queued.mail();
    worker(
            message -> {
              if (message.id().equals(broken)) {
                throw new IllegalStateException("paul@example.org");
              }
              return accept(message);
            })
        .kick();
    eventually(() -> queued.of(sound).startsWith("SENT"));
    eventually(() -> queued.of(broken).equals("waits error-IllegalStateException 1"));
  }

  @Test
  void leavesWhatANodeWasSendingWhenItDiedToAnother() {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch revived = new CountDownLatch(1);
    UUID id = queued.mail();
    MessageWorker dying =
        worker(
            message -> {
              taken.countDown();
              await(revived);
              return SendResult.of(Verdict.REFUSED, "too-late");
            });
    dying.kick();
    await(taken);
    MessageWorker other = worker(this::accept);
    other.kick();
    assertThat(queued.of(id)).isEqualTo("leased - 1");

    queued.leasesRunOut();
    other.kick();
    eventually(() -> queued.of(id).startsWith("SENT"));
    assertThat(delivered).containsExactly(id);
    revived.countDown();
    dying.close();
    assertThat(queued.of(id)).isEqualTo("SENT - 2");
  }

  @Test
  void dropsWhatServesNobodyAnyMoreAndSendsTheRest() {
    for (int i = 0; i < 5; i++) {
      queued.sms();
    }
    queued.execute("update message set useful_until = now() - interval '1 s'");
    UUID useful = queued.sms();
    worker(this::accept).kick();
    eventually(() -> queued.of(useful).startsWith("SENT"));
    assertThat(delivered).containsExactly(useful);
    assertThat(count("EXPIRED")).isEqualTo(5);
    assertThat(metrics.counter("educonnect.messages.expired").count()).isEqualTo(5);
  }

  @Test
  void endsWhatItIsSendingBeforeItCloses() {
    CountDownLatch taken = new CountDownLatch(1);
    UUID id = queued.mail();
    queued.mail();
    MessageWorker worker =
        new MessageWorker(
            queued::queue,
            message -> {
              taken.countDown();
              return accept(message);
            },
            1,
            LEASE);
    worker.kick();
    await(taken);
    worker.close();
    assertThat(queued.of(id)).startsWith("SENT");
  }

  private SendResult accept(QueuedMessage message) {
    delivered.add(message.id());
    return SendResult.accepted();
  }

  private Delivery answering(SendResult result) {
    return message -> result;
  }

  private MessageWorker worker(Delivery delivery) {
    MessageWorker worker = new MessageWorker(queued::queue, delivery, 4, LEASE);
    workers.add(worker);
    return worker;
  }

  private double waits(UUID id) {
    return Double.parseDouble(
        queued.one(
            "select extract(epoch from due_at - now()) from message where id = '" + id + "'"));
  }

  private int count(String outcome) {
    return Integer.parseInt(
        queued.one("select count(*) from message where outcome = '" + outcome + "'"));
  }

  private double counted(String channel, String outcome) {
    String kind = channel.equals("mail") ? "password_changed" : "registration_code";
    return metrics
        .counter("educonnect.messages", "kind", kind, "channel", channel, "outcome", outcome)
        .count();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
