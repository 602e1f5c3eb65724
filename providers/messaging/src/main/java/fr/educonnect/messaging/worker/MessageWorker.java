package fr.educonnect.messaging.worker;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.message.MessageOutcome;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.messaging.SendResult;
import fr.educonnect.messaging.SendResult.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Takes messages off the queue and sends them, a few at the same time. Each turn goes on until the
 * queue gives nothing more, and has another thread join in as long as it gives something. A hint
 * that comes while all threads are busy is kept for the next free one; further ones would say the
 * same.
 */
final class MessageWorker implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MessageWorker.class);

  private static final Duration SHORTEST_WAIT = Duration.ofMillis(200);
  private static final Duration WAITS_DIFFER_BY = Duration.ofMillis(800);
  private static final int EXPIRED_AT_ONCE = 1000;
  private static final int LOUD_EVERY = 10;

  private final Supplier<MessageQueue> queue;
  private final Delivery delivery;
  private final Duration lease;
  private final Random random = new Random();
  private final Waits waits = new Waits(random);
  private final ThreadPoolExecutor threads;
  private volatile boolean closed;
  private volatile boolean stuck;

  /**
   * @param threadCount how many messages at the same time, at least one
   * @param lease for one message; longer than sending one can take
   */
  MessageWorker(Supplier<MessageQueue> queue, Delivery delivery, int threadCount, Duration lease) {
    this.queue = queue;
    this.delivery = delivery;
    this.lease = lease;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            threadCount,
            threadCount,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            turn -> thread(turn, number.incrementAndGet()),
            new ThreadPoolExecutor.DiscardPolicy());
    threads.allowCoreThreadTimeOut(true);
  }

  /** Looks at the queue soon. */
  void kick() {
    threads.execute(this::turn);
  }

  /**
   * Looks at the queue in a while: the page of whoever asked for a message comes first, and does
   * not tell by its time whether there was any.
   */
  void kickLater() {
    long wait = SHORTEST_WAIT.toMillis() + random.nextInt((int) WAITS_DIFFER_BY.toMillis());
    CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, threads).execute(this::turn);
  }

  private void turn() {
    try {
      expire();
      while (!closed && sendOne()) {
        kick();
      }
      stuck = false;
    } catch (DirectoryException e) {
      tellOnce("the directory does not answer: " + e.code());
    } catch (RuntimeException e) {
      tellOnce(e.getClass().getName());
    }
  }

  // Once, not at every look at the queue.
  private void tellOnce(String why) {
    if (!stuck) {
      stuck = true;
      LOG.warnf("messages wait: %s", why);
    }
  }

  private void expire() {
    int expired = queue.get().expire(EXPIRED_AT_ONCE);
    if (expired > 0) {
      MessageMetrics.countExpired(expired);
      LOG.warnf("messages expired: %d", expired);
    }
  }

  private boolean sendOne() {
    List<QueuedMessage> claimed = queue.get().claim(1, lease);
    for (QueuedMessage message : claimed) {
      conclude(message, deliver(message));
    }
    return !claimed.isEmpty();
  }

  // Whatever breaks in one message must not keep the others from being sent.
  private SendResult deliver(QueuedMessage message) {
    try {
      return delivery.deliver(message);
    } catch (DirectoryException e) {
      return SendResult.of(Verdict.UNAVAILABLE, "directory");
    } catch (RuntimeException e) {
      return SendResult.of(Verdict.UNAVAILABLE, "error-" + e.getClass().getSimpleName());
    }
  }

  private void conclude(QueuedMessage message, SendResult result) {
    MessageQueue messages = queue.get();
    Optional<String> reason = Optional.of(result.reason());
    switch (result.verdict()) {
      case ACCEPTED -> {
        messages.sent(message);
        MessageMetrics.count(message, "sent");
        LOG.debugf("%s sent, attempt %d", message, message.attempts());
      }
      case REFUSED -> {
        messages.end(message, MessageOutcome.REFUSED, reason);
        tell(message, "refused", result, true);
      }
      case UNKNOWN -> {
        messages.end(message, MessageOutcome.UNKNOWN, reason);
        tell(message, "unknown", result, true);
      }
      case BUSY, UNAVAILABLE -> {
        Duration wait = waits.after(message.channel(), message.attempts(), result.pause());
        messages.retry(message, wait, result.reason());
        tell(message, "retried", result, message.attempts() % LOUD_EVERY == 1);
      }
    }
  }

  private static void tell(QueuedMessage message, String outcome, SendResult result, boolean loud) {
    MessageMetrics.count(message, outcome);
    LOG.logf(
        loud ? Logger.Level.WARN : Logger.Level.DEBUG,
        "%s %s: %s, attempt %d",
        message,
        outcome,
        result.reason(),
        message.attempts());
  }

  private static Thread thread(Runnable turn, int number) {
    Thread thread = new Thread(turn, "educonnect-messages-" + number);
    thread.setDaemon(true);
    return thread;
  }

  /** Lets what is being sent come to its end, for a while. */
  @Override
  public void close() {
    closed = true;
    GoodBye.of(threads);
  }
}
