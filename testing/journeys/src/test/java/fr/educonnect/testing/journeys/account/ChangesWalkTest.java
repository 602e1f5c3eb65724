package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.everybody.Walk;
import fr.educonnect.testing.journeys.everybody.Way;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Password, address and mobile changed one after the other, with a slip on every page and another
 * sign-in on the way.
 */
@ExtendWith(StackExtension.class)
class ChangesWalkTest {

  private static final String PASSWORD = "colibri-mauve-52";
  private static final Pattern LINKED = Pattern.compile("ouvre maintenant|now opens");
  private static final Pattern UNLINKED = Pattern.compile("n'ouvre plus|no longer opens");

  private final Stack stack;
  private final Inbox inbox;

  ChangesWalkTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @ParameterizedTest
  @EnumSource
  void everythingThatAGuardianChanges(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    try (Walk walk = new Walk(way, any);
        Visitor elsewhere = any.other()) {
      desk.open(elsewhere);
      desk.open(walk.visitor());
      password(walk.at("account"));
      elsewhere.page().reload();
      elsewhere.isAskedToSignIn();
      desk.signedInLongAgo();
      mail(walk, guardian);
      mobile(walk, "061234800" + List.of(Way.values()).indexOf(way));
      franceConnect(walk, guardian);
      assertThat(walk.visitor().page().textContent("#history li >> nth=0")).isNotEmpty();
      takeBack(walk, way, guardian);
    }
    assertThat(inbox.awaitMail(guardian.mail(), 2).to()).isEqualToIgnoringCase(guardian.mail());
  }

  private static void password(Walk walk) {
    walk.hand().press("fact-password-change");
    walk.at("account-password");
    new PasswordFields(walk.visitor()).choose("court1");
    walk.hand().press("submit");
    walk.refused("input-error-password-new");
    new PasswordFields(walk.visitor()).choose(PASSWORD);
    walk.hand().press("submit");
    walk.visitor().sees("done");
    walk.at("account");
  }

  private void franceConnect(Walk walk, Person guardian) {
    walk.hand().press("fact-franceconnect-change");
    walk.at("account-franceconnect").atFranceConnect(identity("Alphonsine", guardian));
    walk.visitor().sees("franceconnect-refused").check("account-franceconnect-refused");
    walk.atFranceConnect(identity(guardian.firstName(), guardian));
    walk.visitor().sees("done");
    // What is unlinked before it could be told is not told.
    inbox.linkTo(newMail(guardian), LINKED, 1);
    walk.at("account").hand().press("fact-franceconnect-change");
    walk.at("account-franceconnect-end").hand().press("step-end");
    walk.visitor().sees("done");
    walk.at("account");
  }

  // The address of now is told of each: linked, unlinked, linked again.
  private void takeBack(Walk walk, Way way, Person guardian) {
    walk.visitor().page().navigate(inbox.linkTo(newMail(guardian), UNLINKED, 1));
    walk.at("link-revert").hand().press("step-revert");
    isDone(walk, way);
    walk.visitor().page().navigate(inbox.linkTo(newMail(guardian), LINKED, 2));
    walk.at("link-franceconnect").hand().press("step-undo");
    isDone(walk, way);
  }

  // By the second press the link is used up.
  private static void isDone(Walk walk, Way way) {
    if (way == Way.RESTLESS) {
      walk.visitor().page().waitForSelector("#link-done, #link-dead");
    } else {
      walk.endsAt("link-done");
    }
  }

  private static String newMail(Person guardian) {
    return "neuve-" + guardian.login() + "@example.org";
  }

  private Identity identity(String firstName, Person guardian) {
    return stack.franceConnect().identities().add(firstName, guardian.lastName(), "");
  }

  private void mail(Walk walk, Person guardian) {
    String address = newMail(guardian);
    walk.hand().press("fact-mail-change");
    walk.at("kc-form-login").hand().fill("password", PASSWORD);
    walk.hand().press("kc-login");
    walk.at("account-mail").hand().press("submit");
    walk.refused("input-error-mail");
    walk.hand().fill("mail", address);
    walk.hand().fill("mail-confirm", address);
    walk.hand().press("submit");
    walk.visitor().sees("done");
    assertThat(walk.at("account").visitor().page().textContent("#mail-waits")).contains(address);
    walk.visitor().page().navigate(inbox.linkTo(address, 1));
    if (!walk.runsScripts()) {
      walk.visitor().sees("link-mail").hand().press("submit");
    }
    // By the second press the link is used up.
    walk.visitor().page().waitForSelector("#link-done, #link-dead");
    walk.visitor().page().navigate(stack.addresses().account());
    walk.at("account");
    assertThat(walk.visitor().page().textContent("#fact-mail")).contains(address);
  }

  private void mobile(Walk walk, String number) {
    walk.hand().press("fact-mobile-change");
    walk.at("account-mobile").hand().fill("mobile", "12");
    walk.hand().press("submit");
    walk.refused("input-error-mobile");
    walk.hand().fill("mobile", number);
    walk.hand().press("submit");
    walk.at("account-mobile-code").hand().fill("code", "12");
    walk.hand().press("submit");
    walk.refused("input-error-code");
    walk.hand().fill("code", Inbox.code(inbox.awaitSms("+33" + number.substring(1), 1)));
    walk.hand().press("submit");
    walk.visitor().sees("done");
    walk.at("account");
  }
}
