package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was used up at a node is used up after its restart, there and at the other one. */
@ExtendWith(StackExtension.class)
class RestartedNodeTest {
  private static final int TRIES = 5;
  private static final int SENDS = 3;

  private final Stack stack;

  RestartedNodeTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void passwordsMessagesCodesAndRecoveriesStayUsedUp() {
    Person person = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Person registrant = stack.take(Spare.GUARDIAN_UNREGISTERED);
    try (Nodes nodes = new Nodes(stack)) {
      useUp(new Attacker(stack, List.of(nodes.second()), person));
      Stranger browser = new Stranger(stack, nodes.second()).open().identify(registrant);
      String code = Inbox.code(new Inbox(stack).awaitSms(registrant.mobile(), 1));
      for (int guess = 0; guess < TRIES; guess++) {
        browser.code(code.equals("00000" + guess) ? "111111" : "00000" + guess);
      }
      nodes.restartSecond();
      for (URI node : nodes.both()) {
        assertUsedUp(node, person);
        browser.http().at(node);
        assertThat(browser.code(code).page()).isEqualTo("sms-code");
      }
    }
  }

  private static void useUp(Attacker attacker) {
    attacker.signIns(TRIES);
    attacker.registrations(SENDS);
    attacker.passwords("MAIL", TRIES);
  }

  private void assertUsedUp(URI node, Person person) {
    Stranger signIn = new Stranger(stack, node).openSignIn();
    signIn.send(Map.of("username", person.login(), "password", person.password())).follow();
    assertThat(signIn.isAtService()).isFalse();
    assertThat(new Stranger(stack, node).open().identify(person).page()).isEqualTo("too-many");
    Stranger recovery = new Stranger(stack, node).openRecovery("recover-password");
    recovery.send(Map.of("login", person.login(), "channel", "MAIL")).follow();
    assertThat(recovery.page()).isEqualTo("too-many");
  }
}
