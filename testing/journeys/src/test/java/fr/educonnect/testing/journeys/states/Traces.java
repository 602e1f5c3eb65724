package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a deed leaves behind: messages that arrive, and Keycloak's events as they are kept. */
final class Traces {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern LINK = Pattern.compile("https?://\\S+/link/[A-Za-z0-9_-]{43}");
  private static final String MESSAGES =
      """
      select kind, channel, destination, coalesce(outcome, ''), id::text from message
      where account_id = ? and extract(epoch from created_at) >= ?::double precision
      """;
  private static final String EVENTS =
      """
      select e.type, e.error, e.user_id, to_jsonb(e)::text from event_entity e
      join realm r on r.id = e.realm_id
      where r.name = ? and e.event_time > ? order by e.event_time
      """;

  private final Tables directory;
  private final Tables keycloak;
  private final Inbox inbox;
  private final Subject subject;
  private String since;
  private long lastEvent;

  Traces(Stack stack, Subject subject) {
    this.directory = new Tables(stack.databases().directory());
    this.keycloak = new Tables(stack.databases().keycloak());
    this.inbox = new Inbox(stack);
    this.subject = subject;
  }

  /** From here on. */
  void begin() {
    since = directory.read("select extract(epoch from clock_timestamp())::text").get(0).get(0);
    lastEvent =
        Long.parseLong(
            keycloak.read("select coalesce(max(event_time), 0) from event_entity").get(0).get(0));
  }

  /** Kinds of the messages, once all have arrived where they were sent to. */
  String messages() {
    Wait.until("messages", PATIENCE, () -> sent().stream().noneMatch(row -> row.get(3).isEmpty()));
    sent().forEach(this::assertArrived);
    return words(sent().stream().map(row -> row.get(0)));
  }

  /** The text of the newest message of this kind. */
  String text(String kind) {
    messages();
    List<String> row =
        sent().stream().filter(message -> message.get(0).equals(kind)).findFirst().orElseThrow();
    return row.get(1).equals("SMS") ? inbox.sms(row.get(2)).get(0).body() : mail(row).text();
  }

  /** The link in a message. */
  static String link(String text) {
    Matcher found = LINK.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("No link in the message");
    }
    return found.group();
  }

  /** Types and errors of the events; each names the account, and says nothing else of anybody. */
  String events(String expected) {
    Wait.until("an event", PATIENCE, () -> expected.equals("-") || !kept().isEmpty());
    List<List<String>> kept = kept();
    kept.forEach(this::assertTellsNobody);
    return words(kept.stream().map(Traces::name));
  }

  private void assertTellsNobody(List<String> event) {
    String who = event.get(1).equals("nobody") ? "" : "f:educonnect-directory-1:" + account();
    assertThat(event.get(2)).as("account of %s", name(event)).isEqualTo(who);
    assertThat(subject.personal().filter(event.get(3)::contains)).as(name(event)).isEmpty();
  }

  private void assertArrived(List<String> row) {
    assertThat(row.get(3)).as(row.get(0)).isEqualTo("SENT");
    Instant begun =
        Instant.ofEpochSecond((long) Double.parseDouble(since)).truncatedTo(ChronoUnit.SECONDS);
    Instant newest =
        row.get(1).equals("SMS") ? inbox.sms(row.get(2)).get(0).date() : mail(row).date();
    assertThat(newest).as(row.get(0)).isAfterOrEqualTo(begun);
  }

  // Mails that are queued together come in any order.
  private Mail mail(List<String> row) {
    return inbox.mails(row.get(2)).stream()
        .filter(mail -> mail.messageId().contains(row.get(4)))
        .findFirst()
        .orElseThrow();
  }

  private List<List<String>> sent() {
    return directory.read(MESSAGES, account(), since);
  }

  private List<List<String>> kept() {
    return keycloak.read(EVENTS, Addresses.REALM, lastEvent);
  }

  private long account() {
    return subject.person().id();
  }

  private static String name(List<String> event) {
    return event.get(1).isEmpty() ? event.get(0) : event.get(0) + ":" + event.get(1);
  }

  private static String words(Stream<String> names) {
    String words = names.distinct().sorted().collect(Collectors.joining(" "));
    return words.isEmpty() ? "-" : words;
  }
}
