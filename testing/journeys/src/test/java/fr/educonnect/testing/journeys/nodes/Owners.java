package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Those whose account is active: in Mon compte, on the intermediate page, in the portal. */
final class Owners {
  private static final String NUMBER = "+33612348120";
  private static final String PASSWORD = "abricot-vert-52";
  private static final int TRIES = 5;

  private final Stack stack;
  private final URI node;
  private final Inbox inbox;
  private final Remains remains;

  Owners(Stack stack, URI node) {
    this.stack = stack;
    this.node = node;
    inbox = new Inbox(stack);
    remains = new Remains(stack);
  }

  Stream<Halfway> all() {
    return Stream.of(atMail(), atMobileCode(), atChildren(), atPortal(), atLastTry());
  }

  private Halfway atMail() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    String address = "noeud-" + guardian.login() + "@example.org";
    Traveller who = openAccount(guardian).press("fact-mail-change").sees("account-mail");
    who.send(Map.of("mail", address, "mail-confirm", address)).sees("mail-waits");
    String link = inbox.linkTo(address, 1);
    return new Halfway(
        "change of the mail, before its link",
        left -> {
          assertThat(remains.contacts(guardian))
              .contains(guardian.mail().toLowerCase(Locale.ROOT), address);
          who.at(left).get(stack.addresses().account()).sees("mail-waits");
          who.get(link).sees("link-mail").send(Map.of());
          who.sees("link-done").get(stack.addresses().account()).sees("account");
          assertThat(remains.contacts(guardian)).isEqualTo(address);
        });
  }

  private Halfway atMobileCode() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Traveller who = openAccount(guardian).press("fact-mobile-change").sees("account-mobile");
    who.send(Map.of("mobile", NUMBER)).sees("account-mobile-code");
    String code = Inbox.code(inbox.awaitSms(NUMBER, 1));
    return new Halfway(
        "change of the mobile, code",
        left -> {
          assertThat(remains.contacts(guardian)).doesNotContain(NUMBER);
          who.at(left).send(Map.of("code", code)).sees("done");
          assertThat(remains.contacts(guardian)).contains(NUMBER);
        });
  }

  private Halfway atChildren() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Person.Child child = guardian.children().get(0);
    remains.propose(guardian, child);
    Traveller who = new Traveller(stack).at(node).comesFromService("").asGuardian();
    who.signIn(guardian).sees("children");
    return new Halfway(
        "intermediate page",
        left -> {
          who.at(left).birthDates(List.of(child), 0);
          assertThat(who.isAtService()).isTrue();
          assertThat(remains.unconfirmed(guardian)).isEmpty();
        });
  }

  private Halfway atPortal() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Traveller who = new Traveller(stack).at(node);
    who.get(stack.addresses().portal()).asGuardian().signIn(guardian).sees("portal");
    return new Halfway(
        "portal, signed in",
        left -> {
          who.at(left).get(stack.addresses().portal()).sees("portal");
          assertThat(who.comesFromService("").isAtService()).as("still signed in").isTrue();
        });
  }

  // What was counted at the node that died is counted.
  private Halfway atLastTry() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    String tooEarly = Integer.toString(LocalDate.parse(student.birthDate()).getYear() - 1);
    Map<String, String> wrong =
        Map.of(
            "password-new", PASSWORD,
            "password-confirm", PASSWORD,
            "day", "1",
            "month", "1",
            "year", tooEarly);
    Traveller who = asStudent(new Traveller(stack).at(node), student).sees("activation-student");
    for (int i = 0; i < TRIES; i++) {
      who.send(wrong);
    }
    return new Halfway(
        "student, birth date wrong too often",
        left -> {
          asStudent(new Traveller(stack).at(left), student).sees("birth-dates-locked");
          assertThat(remains.state(student)).isEqualTo("NOTIFIED");
        });
  }

  private static Traveller asStudent(Traveller who, Person student) {
    return who.comesFromService("").send(Map.of("profile", "STUDENT")).signIn(student);
  }

  private Traveller openAccount(Person guardian) {
    Traveller who = new Traveller(stack).at(node).get(stack.addresses().account());
    return who.asGuardian().signIn(guardian).sees("account");
  }
}
