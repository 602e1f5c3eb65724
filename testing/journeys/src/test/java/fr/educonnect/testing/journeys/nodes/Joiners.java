package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.joining.TwoAccounts;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

/** Those who join another account of theirs. */
final class Joiners {
  private final Stack stack;
  private final URI node;
  private final Inbox inbox;

  Joiners(Stack stack, URI node) {
    this.stack = stack;
    this.node = node;
    inbox = new Inbox(stack);
  }

  Stream<Halfway> all() {
    return Stream.of(atPassword(), atCode(), atBirthDates(), atDone());
  }

  private Halfway atPassword() {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_NOTIFIED);
    Traveller who = opens(both);
    return new Halfway(
        "joining, password", left -> isJoined(prove(who.at(left), both.other()), both));
  }

  private Halfway atCode() {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).withNameAndMobile();
    int before = inbox.sms(both.other().mobile()).size();
    Traveller who = asksForACode(both);
    String code = Inbox.code(inbox.awaitSms(both.other().mobile(), before + 1));
    return new Halfway(
        "joining, code",
        left -> {
          who.at(left).send(Map.of("code", code));
          isJoined(dates(who, both.other()), both);
        });
  }

  private Halfway atBirthDates() {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).withNameAndMobile();
    int before = inbox.sms(both.other().mobile()).size();
    Traveller who = asksForACode(both);
    String code = Inbox.code(inbox.awaitSms(both.other().mobile(), before + 1));
    who.send(Map.of("code", code)).sees("join-dates");
    return new Halfway(
        "joining, birth dates", left -> isJoined(dates(who.at(left), both.other()), both));
  }

  private Halfway atDone() {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_NOTIFIED);
    Traveller who = prove(opens(both), both.other()).sees("join-done");
    return new Halfway("joining, done", left -> isJoined(who.at(left), both));
  }

  private Traveller asksForACode(TwoAccounts both) {
    Traveller who = opens(both).step("MOBILE").sees("join-mobile");
    return who.send(Map.of("mobile", both.other().mobile())).sees("sms-code");
  }

  /** Signs in to join another account. */
  Traveller opens(TwoAccounts both) {
    Traveller who = new Traveller(stack).at(node);
    who.comesFromService("&kc_action=" + TwoAccounts.JOIN).asGuardian();
    return who.signIn(both.kept()).sees("join-account");
  }

  /** Gives the other account's identifier and password. */
  static Traveller prove(Traveller who, Person other) {
    return who.send(Map.of("username", other.login(), "password", other.password()));
  }

  private static Traveller dates(Traveller who, Person other) {
    return who.sees("join-dates").birthDates(other.children(), 0);
  }

  private static void isJoined(Traveller who, TwoAccounts both) {
    who.sees("join-done").step("CONTINUE");
    ignoreChildren(who);
    assertThat(who.isAtService()).isTrue();
    assertThat(both.isJoined()).isTrue();
  }

  /** The other account's children may have to be confirmed: not now. */
  static void ignoreChildren(Traveller who) {
    if (!who.isAtService() && who.shows("children")) {
      who.step("IGNORE");
    }
  }
}
