package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.firstlogin.Newcomer;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.older.OlderPerson;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

/** Those who come to their account for the first time, from FranceConnect or an older account. */
final class Comers {
  private static final String PASSWORD = "abricot-vert-52";

  private final Stack stack;
  private final URI node;
  private final Inbox inbox;
  private final Remains remains;

  Comers(Stack stack, URI node) {
    this.stack = stack;
    this.node = node;
    inbox = new Inbox(stack);
    remains = new Remains(stack);
  }

  Stream<Halfway> all() {
    return Stream.of(
        atNumber(), atCode(), atBirthDates(), atWelcome(), atPassword(), atOlderBirthDates());
  }

  private Halfway atNumber() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer who = comes(guardian).at("franceconnect-mobile");
    return new Halfway(
        "FranceConnect, number",
        left -> {
          who.at(left).mobile(guardian.mobile()).codeOf(guardian, 1);
          end(who, guardian);
        });
  }

  private Halfway atCode() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer who = comes(guardian).mobile(guardian.mobile()).at("sms-code");
    inbox.awaitSms(guardian.mobile(), 1);
    return new Halfway(
        "FranceConnect, code",
        left -> {
          who.at(left).codeOf(guardian, 1);
          end(who, guardian);
        });
  }

  private Halfway atBirthDates() {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Newcomer who = comes(guardian).mobile(guardian.mobile()).codeOf(guardian, 1);
    who.at("birth-dates");
    return new Halfway("FranceConnect, birth dates", left -> end(who.at(left), guardian));
  }

  private Newcomer comes(Person guardian) {
    Identity identity =
        stack.franceConnect().identities().add(guardian.firstName(), guardian.lastName(), "");
    return new Newcomer(stack).at(node).comesAs(identity);
  }

  private void end(Newcomer who, Person guardian) {
    assertThat(who.birthDates(guardian).isAtService()).isTrue();
    assertThat(remains.standing(guardian)).isEqualTo("ACTIVE FRANCECONNECT 1");
    assertThat(remains.codes(guardian)).isEmpty();
  }

  private Halfway atWelcome() {
    OlderPerson guardian = OlderPerson.take(stack, Spare.GUARDIAN_UNREGISTERED);
    Traveller who = comes(guardian).sees("older-account");
    return new Halfway(
        "older account, welcome",
        left -> endWithPassword(who.at(left).step("CREATE"), guardian.person()));
  }

  private Halfway atPassword() {
    OlderPerson guardian = OlderPerson.take(stack, Spare.GUARDIAN_UNREGISTERED);
    Traveller who = comes(guardian).step("CREATE").sees("register-password");
    return new Halfway(
        "older account, password", left -> endWithPassword(who.at(left), guardian.person()));
  }

  private Halfway atOlderBirthDates() {
    OlderPerson guardian = OlderPerson.take(stack, Spare.GUARDIAN_UNREGISTERED);
    Traveller who = choose(comes(guardian).step("CREATE"));
    return new Halfway(
        "older account, birth dates", left -> endWithDates(who.at(left), guardian.person()));
  }

  private Traveller comes(OlderPerson guardian) {
    Traveller who = new Traveller(stack).at(node);
    who.comesFromService("&kc_idp_hint=" + OlderDesks.ENT);
    HttpVisitor desk = new HttpVisitor().get(who.location());
    desk.submit(Map.of("username", guardian.person().login(), "password", OlderPerson.PASSWORD));
    return who.get(desk.location());
  }

  private static Traveller choose(Traveller who) {
    return who.sees("register-password")
        .send(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD))
        .sees("birth-dates");
  }

  private void endWithPassword(Traveller who, Person guardian) {
    endWithDates(choose(who), guardian);
  }

  private void endWithDates(Traveller who, Person guardian) {
    assertThat(who.birthDates(guardian.children(), 0).isAtService()).isTrue();
    assertThat(remains.state(guardian)).isEqualTo("ACTIVE");
  }
}
