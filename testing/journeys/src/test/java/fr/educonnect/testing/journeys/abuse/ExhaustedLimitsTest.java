package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.nodes.Nodes;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * An attacker with a thousand addresses and two nodes who uses up every limit that strangers reach:
 * learns nothing of whether the person exists, and does not stop them on a device of their own.
 */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATE)
class ExhaustedLimitsTest {
  private static final int BEYOND_EVERY_LIMIT = 8;
  private static final int ADDRESSES = 1000;
  private static final int KINDS = 4;
  private static final int SENDS = 3;
  private static final int MAILS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NEW = "tournesol-jaune-9";

  private static Stack stack;
  private static Nodes nodes;
  private static Inbox inbox;

  @BeforeAll
  static void takeTwoNodes(Stack running, Nodes both) {
    stack = running;
    nodes = both;
    inbox = new Inbox(stack);
  }

  @Test
  void signInsAnswerAsForNobodyBeforeAtAndAfterTheLimit() {
    Person active = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person notified = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    List<String> nobody = attack(nobody(41), one -> one.signIns(BEYOND_EVERY_LIMIT));
    assertThat(attack(active, one -> one.signIns(BEYOND_EVERY_LIMIT))).isEqualTo(nobody);
    assertThat(attack(notified, one -> one.signIns(BEYOND_EVERY_LIMIT))).isEqualTo(nobody);
  }

  @Test
  void registrationsAndCodesAnswerAsForNobodyBeforeAtAndAfterTheLimit() {
    Person unregistered = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Person active = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    List<String> nobody = attack(nobody(42), one -> one.codes(BEYOND_EVERY_LIMIT));
    assertThat(nobody.get(0)).contains("sms-code");
    assertThat(nobody.get(BEYOND_EVERY_LIMIT - 1)).contains("too-many");
    assertThat(attack(unregistered, one -> one.codes(BEYOND_EVERY_LIMIT))).isEqualTo(nobody);
    assertThat(attack(active, one -> one.codes(BEYOND_EVERY_LIMIT))).isEqualTo(nobody);
  }

  @Test
  void forgottenPasswordsAnswerAsForNobodyBeforeAtAndAfterTheLimit() {
    for (String channel : List.of("MAIL", "SMS")) {
      Person active = withMobile();
      Person silent = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
      Function<Attacker, List<String>> asks = one -> one.passwords(channel, BEYOND_EVERY_LIMIT);
      List<String> nobody = attack(nobody(43 + channel.length()), asks);
      assertThat(nobody.get(0)).contains("recover-sent");
      assertThat(nobody.get(BEYOND_EVERY_LIMIT - 1)).contains("too-many");
      assertThat(attack(active, asks)).as(channel).isEqualTo(nobody);
      assertThat(attack(silent, asks)).as(channel).isEqualTo(nobody);
    }
  }

  @Test
  void forgottenIdentifiersAnswerAsForNobodyBeforeAtAndAfterTheLimit() {
    Person active = withMobile();
    Person nobody = nobody(51);
    for (Function<Person, String> contact :
        List.<Function<Person, String>>of(Person::mail, Person::mobile)) {
      List<String> told =
          attack(nobody, one -> one.identifiers(contact.apply(nobody), BEYOND_EVERY_LIMIT));
      assertThat(told.get(0)).contains("recover-sent");
      assertThat(told.get(BEYOND_EVERY_LIMIT - 1)).contains("too-many");
      assertThat(attack(active, one -> one.identifiers(contact.apply(active), BEYOND_EVERY_LIMIT)))
          .isEqualTo(told);
    }
  }

  @Test
  void whoHasANumberDoesNotShowAtTheRegistrationAfterMessagesToTheAccount() {
    Person active = withMobile();
    Person nobody = nobody(52);
    Function<Attacker, List<String>> asks =
        one -> {
          one.passwords("SMS", BEYOND_EVERY_LIMIT);
          return one.registrations(BEYOND_EVERY_LIMIT);
        };
    assertThat(attack(active, asks)).isEqualTo(attack(nobody, asks));
    awaitEmptyQueue(active);
    assertThat(inbox.sms(active.mobile())).hasSizeBetween(1, SENDS);
  }

  @Test
  void theParentGoesOnOnAKnownDevice() {
    Person parent = withMobile();
    KnownDevice device = KnownDevice.of(stack, parent);
    IntStream.range(0, ADDRESSES).parallel().forEach(number -> attackOnce(parent, number));
    Stranger stranger = new Stranger(stack, nodes.second());
    assertThat(signIn(stranger, parent).isAtService()).as("locked for strangers").isFalse();
    awaitEmptyQueue(parent);
    int mails = inbox.mails(parent.mail()).size();
    int texts = inbox.sms(parent.mobile()).size();
    assertThat(mails).isBetween(1, MAILS);
    assertThat(texts).isBetween(1, SENDS);

    assertThat(signIn(device.visit(), parent).isAtService()).isTrue();
    recover(device, parent, "recover-identifier", identity(parent, parent.mail()));
    assertThat(inbox.awaitMail(parent.mail(), mails + 1).text()).contains(parent.login());
    recover(device, parent, "recover-password", password(parent, "SMS"));
    inbox.awaitSms(parent.mobile(), texts + 1);
    recover(device, parent, "recover-password", password(parent, "MAIL"));
    String link = inbox.linkTo(parent.mail(), mails + 2);
    Stranger visit = device.visit();
    visit.http().get(link);
    visit.send(Map.of("password-new", NEW, "password-confirm", NEW));
    assertThat(visit.page()).isEqualTo("link-done");
    assertThat(signIn(device.visit(), parent.withPassword(NEW)).isAtService()).isTrue();
    assertThat(device.visit().open().identify(parent).page()).isEqualTo("sms-code");
    inbox.awaitSms(parent.mobile(), texts + 2);
  }

  private static void attackOnce(Person victim, int number) {
    Attacker attacker = new Attacker(stack, List.of(nodes.of(number / KINDS)), victim);
    switch (number % KINDS) {
      case 0 -> attacker.signIns(1);
      case 1 -> attacker.codes(1);
      case 2 -> attacker.passwords(number % (2 * KINDS) < KINDS ? "MAIL" : "SMS", 1);
      default -> attacker.identifiers(victim.mail(), 1);
    }
  }

  private static void recover(
      KnownDevice device, Person person, String link, Map<String, String> form) {
    Stranger visit = device.visit().openRecovery(link).send(form).follow();
    assertThat(visit.page()).as("%s of %d", link, person.id()).isEqualTo("recover-sent");
  }

  private static Map<String, String> password(Person person, String channel) {
    return Map.of("login", person.login(), "channel", channel);
  }

  private static Map<String, String> identity(Person person, String contact) {
    return Map.of(
        "lastName", person.lastName(), "firstName", person.firstName(), "contact", contact);
  }

  private static Stranger signIn(Stranger browser, Person person) {
    return browser
        .openSignIn()
        .send(Map.of("username", person.login(), "password", person.password()))
        .follow();
  }

  // A link that a newer one replaced before it was sent is sent no more.
  private static void awaitEmptyQueue(Person person) {
    Directory directory = new Directory(stack);
    Wait.until("an empty queue", PATIENCE, () -> directory.waitingMessages(person) == 0);
  }

  private static List<String> attack(Person victim, Function<Attacker, List<String>> work) {
    return work.apply(new Attacker(stack, nodes.both(), victim));
  }

  private static Person withMobile() {
    Person person = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    new Directory(stack).confirmMobile(person);
    return person;
  }

  private static Person nobody(int number) {
    String login = "z.personne" + number;
    return new Person(
        0,
        login,
        null,
        "Zoé",
        "Personne",
        login + "@example.org",
        "+336123456" + number,
        null,
        null,
        null,
        List.of());
  }
}
