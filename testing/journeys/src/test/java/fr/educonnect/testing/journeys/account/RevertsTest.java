package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else changed the account; the old contact takes it back, within seven days. */
@ExtendWith(StackExtension.class)
class RevertsTest {

  private static final String STRANGERS = "pirate-vert-31";
  private static final String OWN = "marmotte-rose-64";

  private final Stack stack;
  private final Inbox inbox;

  RevertsTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void theOldAddressPutsItselfBackAndEndsTheStrangersSession(Visitor stranger) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    desk.open(stranger);
    changeMail(stranger, "pirate-" + guardian.login() + "@example.org");
    try (Visitor owner = stranger.other()) {
      String link = inbox.linkTo(guardian.mail(), 1);
      owner.page().navigate(link);
      owner.sees("link-revert").check("link-revert-mail");
      assertThat(desk.mail()).as("before the button").startsWith("pirate-");
      owner.hand().press("step-revert");
      owner.sees("link-done").check("link-done-revert-mail");
      assertThat(desk.mail()).isEqualToIgnoringCase(guardian.mail());
      owner.page().navigate(link);
      owner.sees("link-dead");
    }
    stranger.page().navigate(stack.addresses().account());
    stranger.isAskedToSignIn();
  }

  @Test
  void aStrangersPasswordDiesAtOnceAndTheOwnerChoosesAnother(Visitor stranger) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    new Desk(stack, guardian).open(stranger).hand().press("fact-password-change");
    choose(stranger.sees("account-password"), STRANGERS);
    stranger.sees("done");
    try (Visitor owner = stranger.other()) {
      String link = inbox.linkTo(guardian.mail(), 1);
      owner.page().navigate(link);
      owner.sees("link-revert").check("link-revert-password").hand().press("step-revert");
      owner.sees("link-password");
      stranger.page().navigate(stack.addresses().account());
      stranger.isAskedToSignIn().signIn(guardian.login(), STRANGERS).sees("input-error");
      choose(owner, OWN);
      owner.sees("link-done");
      owner.openOidcService().asGuardian().signIn(guardian.login(), OWN);
      assertThat(owner.received()).contains(guardian.lastName());
      owner.page().navigate(link);
      owner.sees("link-dead");
    }
  }

  private void changeMail(Visitor visitor, String address) {
    visitor.hand().press("fact-mail-change");
    visitor.sees("account-mail").hand().fill("mail", address);
    visitor.hand().fill("mail-confirm", address);
    visitor.hand().press("submit");
    visitor.sees("done").page().navigate(inbox.linkTo(address, 1));
    visitor.sees("link-done");
  }

  private static void choose(Visitor visitor, String password) {
    new PasswordFields(visitor).choose(password);
    visitor.hand().press("submit");
  }
}
