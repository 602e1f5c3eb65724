package fr.educonnect.messaging.worker;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A directory with a queue. */
final class Queued implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final DirectoryPool pool = TestAccounts.pool(TestDirectory.url());

  MessageQueue queue() {
    return new MessageQueue(pool);
  }

  UUID mail() {
    return write(MessageKind.PASSWORD_CHANGED, Channel.MAIL, "paul@example.org");
  }

  UUID sms() {
    return write(MessageKind.REGISTRATION_CODE, Channel.SMS, "+33612345678");
  }

  private UUID write(MessageKind kind, Channel channel, String to) {
    QueueContext context = new QueueContext("educonnect", "fr", Optional.empty(), Optional.empty());
    return pool.write(
        connection ->
            MessageWriter.write(connection, NewMessage.to(to, channel, kind, context).about(1)));
  }

  /** Outcome, or whether a node has it, last reason and attempts of a message. */
  String of(UUID id) {
    return one(
        "select coalesce(outcome, case when leased_until is null then 'waits' else 'leased' end)"
            + " || ' ' || coalesce(reason, '-') || ' ' || attempts"
            + " from message where id = '"
            + id
            + "'");
  }

  /** One value. */
  String one(String sql) {
    return pool.read(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
          }
        });
  }

  /** What waits is due now. */
  void timePasses() {
    execute("update message set due_at = now() where ended_at is null");
  }

  /** The nodes that hold messages are taken for dead. */
  void leasesRunOut() {
    execute("update message set leased_until = now() - interval '1 s' where ended_at is null");
  }

  void execute(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }

  /** Waits until it is so. */
  static void eventually(BooleanSupplier condition) {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Override
  public void close() {
    pool.close();
  }
}
