package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten thousand codes typed in many browsers, from many addresses, at both nodes at once. */
@ExtendWith(StackExtension.class)
class CodeGuessesTest {
  private static final int BROWSERS = 50;
  private static final int GUESSES_EACH = 200;
  private static final int SENDS = 3;
  private static final String NEVER_SENT = "not one";

  private final Stack stack;

  CodeGuessesTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void areLookedAtAsOftenAsTheNumberHasTriesAndNoneGetsIn() {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Inbox inbox = new Inbox(stack);
    try (Nodes nodes = new Nodes(stack)) {
      List<Guesser> guessers =
          IntStream.range(0, BROWSERS)
              .parallel()
              .mapToObj(number -> ask(new Stranger(stack, nodes.of(number)), guardian))
              .toList();
      assertThat(guessers).filteredOn(Guesser::isAsked).hasSize(SENDS);
      inbox.awaitSms(guardian.mobile(), SENDS);

      List<String> sent = inbox.secrets().filter(secret -> secret.matches("\\d{6}")).toList();
      IntStream.range(0, BROWSERS)
          .parallel()
          .forEach(number -> guess(guessers.get(number), number * GUESSES_EACH, sent));
      assertThat(new Directory(stack).triesLeft(guardian.mobile())).isEqualTo("0 0 0");
      assertThat(guessers).filteredOn(Guesser::isAsked).hasSize(SENDS);
      assertThat(guessers)
          .extracting(one -> one.browser().follow().page())
          .doesNotContain("birth-dates");
      assertThat(inbox.sms(guardian.mobile())).hasSize(SENDS);
    }
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
