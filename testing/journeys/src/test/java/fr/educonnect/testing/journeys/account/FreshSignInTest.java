package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change needs a sign-in of the last five minutes, each change anew. */
@ExtendWith(StackExtension.class)
class FreshSignInTest {

  private final Stack stack;

  FreshSignInTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void whoSignedInLongAgoSignsInBeforeEachChange(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    desk.open(visitor).hand().press("fact-password-change");
    visitor.sees("account-password").hand().press("cancel");
    visitor.sees("account");
    assertThat(visitor.page().isVisible("#done")).isFalse();
    desk.signedInLongAgo();
    visitor.hand().press("fact-password-change");
    again(visitor, guardian, "account-password", "account");
    desk.signedInLongAgo();
    visitor.hand().press("fact-mail-change");
    again(visitor, guardian, "account-mail", "account");
    desk.signedInLongAgo();
    visitor.hand().press("fact-mobile-change");
    again(visitor, guardian, "account-mobile", "account");
    visitor.hand().press("to-children");
    desk.signedInLongAgo();
    visitor.sees("account-children").hand().press("join");
    again(visitor, guardian, "join-account", "account-children");
    desk.signedInLongAgo();
    visitor.hand().press("report-" + guardian.children().get(0).id());
    again(visitor, guardian, "report-links", "account-children");
  }

  @Test
  void aChangeThatWasBegunEndsWithTheSession(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    desk.open(visitor).hand().press("fact-mail-change");
    visitor.sees("account-mail");
    try (Visitor elsewhere = visitor.other()) {
      desk.open(elsewhere).hand().press("sign-out-everywhere");
      elsewhere.sees("kc-info-message");
    }
    visitor.hand().fill("mail", "trop-tard@example.org");
    visitor.hand().fill("mail-confirm", "trop-tard@example.org");
    visitor.hand().press("submit");
    visitor.sees("kc-form-login");
    assertThat(desk.pendingMail()).isEqualTo("-");
  }

  // The identifier is not asked for: nobody goes on with somebody else's session.
  private static void again(Visitor visitor, Person guardian, String page, String from) {
    visitor.sees("kc-form-login");
    assertThat(visitor.page().isVisible("#username")).isFalse();
    assertThat(visitor.page().textContent("#kc-attempted-username")).contains(guardian.login());
    visitor.hand().fill("password", guardian.password());
    visitor.hand().press("kc-login");
    visitor.sees(page).hand().press("cancel");
    visitor.sees(from);
  }
}
