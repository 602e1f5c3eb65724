package fr.educonnect.directory.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageQueueTest {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final QueueContext CONTEXT =
      new QueueContext("families", "en", Optional.empty(), Optional.empty());

  private final String url = TestDirectory.url();
  private final DirectoryPool oneNode = TestAccounts.pool(url);
  private final DirectoryPool otherNode = TestAccounts.pool(url);
  private final MessageQueue here = new MessageQueue(oneNode);
  private final MessageQueue there = new MessageQueue(otherNode);

  @AfterEach
  void close() {
    oneNode.close();
    otherNode.close();
  }

  @Test
  void bringsBackWhatWasWritten() {
    UUID id =
        oneNode.transaction(
            connection ->
                MessageWriter.write(
                    connection,
                    NewMessage.to("a@b.example", Channel.MAIL, MessageKind.PASSWORD_LINK, CONTEXT)
                        .about(1)
                        .aboutStudent(2, 3)
                        .carrying("0aff")));
    QueuedMessage message = take(here);
    assertThat(message)
        .isEqualTo(
            new QueuedMessage(
                id,
                MessageKind.PASSWORD_LINK,
                Channel.MAIL,
                "families",
                "en",
                "a@b.example",
                Optional.of(1L),
                Optional.of(2L),
                Optional.of(3L),
                Optional.of("0aff"),
                1,
                message.createdAt()));
    assertThat(message.toString()).doesNotContain("@");
  }

  @Test
  void noTwoNodesTakeTheSameMessage() {
    write(200);
    List<UUID> taken =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> (i % 2 == 0 ? here : there).claim(7, LEASE))
            .flatMap(List::stream)
            .map(QueuedMessage::id)
            .toList();
    List<UUID> rest =
        Stream.generate(() -> here.claim(50, LEASE))
            .takeWhile(messages -> !messages.isEmpty())
            .flatMap(List::stream)
            .map(QueuedMessage::id)
            .toList();
    assertThat(Stream.concat(taken.stream(), rest.stream())).doesNotHaveDuplicates().hasSize(200);
  }

  @Test
  void aMessageIsAnothersOnceItsLeaseRunsOut() {
    write(1);
    QueuedMessage lost = take(here);
    assertThat(there.claim(1, LEASE)).isEmpty();
    execute("update message set leased_until = now() - interval '1 second'");
    QueuedMessage taken = take(there);
    assertThat(taken.id()).isEqualTo(lost.id());
    assertThat(taken.attempts()).isEqualTo(2);
    assertThat(here.sent(lost)).isFalse();
    assertThat(here.retry(lost, Duration.ZERO, "LATE")).isFalse();
    assertThat(here.end(lost, MessageOutcome.REFUSED, Optional.of("LATE"))).isFalse();
    assertThat(there.sent(taken)).isTrue();
    assertThat(outcomes()).containsExactly("SENT -");
    assertThat(there.sent(taken)).as("ended already").isFalse();
  }

  @Test
  void aMessageWaitsAsLongAsItIsTold() {
    write(1);
    assertThat(here.retry(take(here), Duration.ofMinutes(5), "BUSY")).isTrue();
    assertThat(there.claim(1, LEASE)).isEmpty();
    assertThat(rows("select due_at > now() + interval '4 minutes', reason from message"))
        .containsExactly("t BUSY");
    execute("update message set due_at = now()");
    assertThat(take(there).attempts()).isEqualTo(2);
  }

  @Test
  void whatServesNobodyAnyMoreIsDropped() {
    write(2);
    QueuedMessage beingSent = take(here);
    execute("update message set useful_until = now()");
    assertThat(there.claim(5, LEASE)).isEmpty();
    assertThat(outcomes()).containsExactly("EXPIRED -", "- -");
    assertThat(here.sent(beingSent)).isTrue();
    assertThat(outcomes()).containsExactlyInAnyOrder("EXPIRED -", "SENT -");
  }

  @Test
  void aWaitEndsWithTheUseOfTheMessage() {
    write(1);
    here.retry(take(here), Duration.ofDays(30), "BUSY");
    assertThat(rows("select due_at = useful_until from message")).containsExactly("t");
  }

  @Test
  void isUsefulAsLongAsItsKind() {
    for (MessageKind kind : MessageKind.values()) {
      write(kind);
    }
    assertThat(rows("select kind, extract(epoch from useful_until - created_at)::int from message"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MessageKind.values())
                .map(kind -> kind + " " + kind.usefulFor().toSeconds())
                .toList());
  }

  @Test
  void forgetsWhatEndedLongAgo() {
    write(3);
    here.end(take(here), MessageOutcome.REFUSED, Optional.of("NUMBER"));
    execute("update message set ended_at = now() - interval '31 days' where ended_at is not null");
    here.sent(take(here));
    assertThat(here.clean(Duration.ofDays(30))).isEqualTo(1);
    assertThat(outcomes()).containsExactlyInAnyOrder("SENT -", "- -");
  }

  private static QueuedMessage take(MessageQueue node) {
    List<QueuedMessage> taken = node.claim(1, LEASE);
    assertThat(taken).hasSize(1);
    return taken.get(0);
  }

  private void write(int many) {
    for (int i = 0; i < many; i++) {
      write(MessageKind.PASSWORD_CHANGED);
    }
  }

  private void write(MessageKind kind) {
    oneNode.transaction(
        connection ->
            MessageWriter.write(
                connection, NewMessage.to("a@b.example", Channel.MAIL, kind, CONTEXT)));
  }

  private List<String> outcomes() {
    return rows("select outcome, reason from message order by outcome nulls last");
  }

  private List<String> rows(String sql) {
    return TestDirectory.rows(oneNode.dataSource(), sql);
  }

  private void execute(String sql) {
    TestDirectory.execute(oneNode.dataSource(), sql);
  }
}
