package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else changed the account; the old contact takes it back, within seven days. */
@ExtendWith(StackExtension.class)
class RevertsTest {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/link/[A-Za-z0-9_-]{43}");
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
      assertThat(inbox.awaitMail("pirate-" + guardian.login() + "@example.org", 2).subject())
          .isEqualTo("Ce contact n'est plus celui d'un compte ÉduConnect");
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

  @Test
  void theOldTelephonePutsItselfBackUntilAWeekHasGoneBy(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    desk.open(visitor);
    changeMobile(visitor, "+33612348111");
    assertThat(inbox.linkTo(guardian.mail(), 1)).isNotEmpty();
    changeMobile(visitor, "+33612348112");
    String first = linkTo("+33612348111");
    changeMobile(visitor, "+33612348113");
    visitor.hand().press("fact-mobile-change");
    visitor.sees("account-mobile").hand().fill("mobile", "0612348114");
    visitor.hand().press("submit");
    visitor.sees("input-error-mobile").check("account-mobile-too-many");
    try (Visitor owner = visitor.other()) {
      owner.page().navigate(first);
      owner.sees("link-revert").check("link-revert-mobile").hand().press("step-revert");
      owner.sees("link-done").check("link-done-revert-mobile");
      assertThat(desk.mobile()).isEqualTo("+33612348111");
      String fromMail = inbox.linkTo(guardian.mail(), 1);
      desk.weekGoesBy();
      owner.page().navigate(fromMail);
      owner.sees("link-dead");
    }
    assertThat(desk.mobile()).isEqualTo("+33612348111");
  }

  private void changeMail(Visitor visitor, String address) {
    visitor.hand().press("fact-mail-change");
    visitor.sees("account-mail").hand().fill("mail", address);
    visitor.hand().fill("mail-confirm", address);
    visitor.hand().press("submit");
    visitor.sees("done").page().navigate(inbox.linkTo(address, 1));
    visitor.sees("link-done");
  }

  private void changeMobile(Visitor visitor, String number) {
    visitor.hand().press("fact-mobile-change");
    visitor.sees("account-mobile").hand().fill("mobile", "0" + number.substring(3));
    visitor.hand().press("submit");
    visitor.sees("account-mobile-code");
    visitor.hand().fill("code", Inbox.code(inbox.awaitSms(number, 1)));
    visitor.hand().press("submit");
    visitor.sees("done");
  }

  private String linkTo(String number) {
    Matcher link = LINK.matcher(inbox.awaitSms(number, 2).body());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static void choose(Visitor visitor, String password) {
    new PasswordFields(visitor).choose(password);
    visitor.hand().press("submit");
  }
}
