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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** What an attacker with many browsers and addresses gets from two nodes: no more than from one. */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATE)
class RegistrationAbuseTest {
  private static final int SENDS = 1000;
  private static final int SENDS_PER_NUMBER = 3;
  private static final int BROWSERS = 50;
  private static final int GUESSES_EACH = 200;
  private static final String NEVER_SENT = "not one";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Stack stack;
  private static Nodes nodes;
  private static Inbox inbox;

  @BeforeAll
  static void takeTwoNodes(Stack running, Nodes both) {
    stack = running;
    nodes = both;
    inbox = new Inbox(stack);
  }

  private static Stranger stranger(int number) {
    return new Stranger(stack, nodes.of(number)).open();
  }

  @Test
  void aThousandRequestsForOneNumberSendThreeMessages() {
    Person holder = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    IntStream.range(0, SENDS)
        .parallel()
        .forEach(
            number ->
                stranger(number).send(holder.lastName(), holder.firstName(), holder.mobile()));
    Stranger late = stranger(1).identify(holder);
    assertThat(late.page()).isEqualTo("too-many");
    assertThat(inbox.sms(holder.mobile())).hasSize(SENDS_PER_NUMBER);
  }

  @Test
  void tenThousandCodesAreLookedAtAsOftenAsTheNumberHasTriesAndNoneGetsIn() {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    List<Guesser> guessers =
        IntStream.range(0, BROWSERS)
            .parallel()
            .mapToObj(number -> ask(new Stranger(stack, nodes.of(number)), guardian))
            .toList();
    assertThat(guessers).filteredOn(Guesser::isAsked).hasSize(SENDS_PER_NUMBER);
    inbox.awaitSms(guardian.mobile(), SENDS_PER_NUMBER);

    List<String> sent = inbox.secrets().filter(secret -> secret.matches("\\d{6}")).toList();
    IntStream.range(0, BROWSERS)
        .parallel()
        .forEach(number -> guess(guessers.get(number), number * GUESSES_EACH, sent));
    assertThat(new Directory(stack).triesLeft(guardian.mobile())).isEqualTo("0 0 0");
    assertThat(guessers).filteredOn(Guesser::isAsked).hasSize(SENDS_PER_NUMBER);
    assertThat(guessers)
        .extracting(one -> one.browser().follow().page())
        .doesNotContain("birth-dates");
    assertThat(inbox.sms(guardian.mobile())).hasSize(SENDS_PER_NUMBER);
  }

  @Test
  void aRightCodeIsOfNoUseInAnotherBrowserNorTwice() {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Stranger owner = stranger(0).identify(guardian);
    String code = Inbox.code(inbox.awaitSms(guardian.mobile(), 1));
    Stranger thief = stranger(1).identify(guardian);
    String other = Inbox.code(inbox.awaitSms(guardian.mobile(), 2));
    if (!code.equals(other)) {
      assertThat(thief.code(code).page()).isEqualTo("sms-code");
    }
    assertThat(owner.code(code).page()).isEqualTo("birth-dates");

    Stranger again = stranger(1).identify(guardian);
    assertThat(again.code(code).page()).isEqualTo("sms-code");
  }

  @Test
  void premiumForeignAndFixedNumbersGetNothing() {
    Person guardian = stack.people().roles().get("guardianNotNotified");
    Map<String, String> numbers =
        Map.of(
            "+447400123456", "mobileNotAllowed",
            "+32470121314", "mobileNotAllowed",
            "0142685300", "mobileNotAllowed",
            "0899701234", "mobileInvalid",
            "3639", "mobileInvalid");
    numbers
        .keySet()
        .forEach(
            number -> {
              Stranger stranger =
                  stranger(0).identify(guardian.lastName(), guardian.firstName(), number);
              assertThat(stranger.page()).as(number).isEqualTo("register-identity");
              assertThat(stranger.says("input-error-mobile")).as(number).isTrue();
              assertThat(inbox.sms(number)).as(number).isEmpty();
            });
  }

  @Test
  void whoeverUsesUpANumbersMessagesDoesNotShutOutItsOwnerOnAKnownDevice() {
    Person owner = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    KnownDevice device = KnownDevice.of(stack, owner);
    List.of(0, 1, 0, 1).forEach(number -> stranger(number).identify(owner));
    assertThat(stranger(0).identify(owner).page()).isEqualTo("too-many");
    Wait.until("messages", PATIENCE, () -> inbox.sms(owner.mobile()).size() == SENDS_PER_NUMBER);

    assertThat(device.visit().open().identify(owner).page()).isEqualTo("sms-code");
    inbox.awaitSms(owner.mobile(), SENDS_PER_NUMBER + 1);
  }

  private static Guesser ask(Stranger stranger, Person person) {
    String form = stranger.open().http().action();
    return new Guesser(stranger.identify(person), form);
  }

  // Each another one, and none that was sent: what gets in, if any does, is not luck.
  private static void guess(Guesser guesser, int first, List<String> sent) {
    IntStream.range(first, first + GUESSES_EACH)
        .mapToObj("%06d"::formatted)
        .map(code -> sent.contains(code) ? NEVER_SENT : code)
        .forEach(guesser::guess);
  }

  /**
   * A browser that types codes: into the page that asks for one, or, where it is asked for none,
   * into the form that it has seen.
   */
  private record Guesser(Stranger browser, String form) {
    boolean isAsked() {
      return browser.page().equals("sms-code");
    }

    void guess(String code) {
      if (isAsked()) {
        browser.code(code);
      } else {
        browser.http().post(form, Map.of("code", code));
      }
    }
  }
}
