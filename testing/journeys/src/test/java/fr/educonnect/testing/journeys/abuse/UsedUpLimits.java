package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What strangers may do against one person and one code, used up at one node. */
public final class UsedUpLimits {
  private static final int SENDS = 3;
  private static final int MAILS = 5;
  private static final int TRIES = 5;

  private final Stack stack;
  private final Person person;
  private final Stranger guesser;
  private final String code;

  public UsedUpLimits(Stack stack, URI node) {
    this.stack = stack;
    person = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Attacker attacker = new Attacker(stack, List.of(node), person);
    attacker.signIns(TRIES);
    attacker.registrations(SENDS);
    attacker.passwords("MAIL", MAILS);
    Person registrant = stack.take(Spare.GUARDIAN_UNREGISTERED);
    guesser = new Stranger(stack, node).open().identify(registrant);
    code = Inbox.code(new Inbox(stack).awaitSms(registrant.mobile(), 1));
    for (int guess = 0; guess < TRIES; guess++) {
      guesser.code(code.equals("00000" + guess) ? "111111" : "00000" + guess);
    }
  }

  /** Says that there is nothing left of them at a node. */
  public void areSoAt(URI node) {
    Stranger signIn = new Stranger(stack, node).openSignIn();
    signIn.send(Map.of("username", person.login(), "password", person.password())).follow();
    assertThat(signIn.isAtService()).isFalse();
    assertThat(new Stranger(stack, node).open().identify(person).page()).isEqualTo("too-many");
    Stranger recovery = new Stranger(stack, node).openRecovery("recover-password");
    recovery.send(Map.of("login", person.login(), "channel", "MAIL")).follow();
    assertThat(recovery.page()).isEqualTo("too-many");
    guesser.http().at(node);
    assertThat(guesser.code(code).page()).isEqualTo("sms-code");
  }
}
