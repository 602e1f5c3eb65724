package fr.educonnect.testing.journeys.everybody;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A forgotten identifier or password, with a slip on every page, in every way. */
@ExtendWith(StackExtension.class)
class RecoveryWalksTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;
  private final Inbox inbox;

  RecoveryWalksTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @ParameterizedTest
  @EnumSource
  void ofThePasswordByMail(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    try (Walk walk = new Walk(way, any)) {
      walk.asGuardian().hand().press("recover-password");
      walk.at("recover-start").hand().press("channel-mail");
      walk.refused("input-error-login");
      new RecoveryPages(walk.visitor()).passwordByMail(guardian.login());
      walk.at("recover-sent");
      openTheLink(walk, guardian);
      if (way != Way.RESTLESS) {
        slip(walk);
      }
      choose(walk, PASSWORD);
      walk.at(way == Way.RESTLESS ? "continue" : "link-done").hand().press("continue");
      walk.visitor().isAtService().openOidcService();
      signIn(walk.visitor(), guardian.login(), PASSWORD);
      walk.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTheIdentifierByMail(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    try (Walk walk = new Walk(way, any)) {
      walk.asGuardian().hand().press("recover-identifier");
      walk.at("recover-start").hand().press("submit");
      walk.refused("input-error-contact");
      new RecoveryPages(walk.visitor()).identifier(guardian, guardian.mail());
      walk.at("recover-sent");
      inbox.awaitMail(guardian.mail(), 1);
      walk.hand().press("sign-in-again");
      signIn(walk.visitor(), guardian.login(), guardian.password());
      walk.arrives(guardian.lastName());
    }
  }

  private void openTheLink(Walk walk, Person guardian) {
    walk.visitor().page().navigate(inbox.linkTo(guardian.mail(), 1));
    walk.at("link-password");
  }

  // A link has no session that keeps what was wrong: going back to this page sends its form again.
  private static void slip(Walk walk) {
    choose(walk, "court1");
    walk.refused("input-error-password-new");
  }

  private static void choose(Walk walk, String password) {
    new PasswordFields(walk.visitor()).choose(password);
    walk.hand().press("submit");
  }

  private static void signIn(Visitor visitor, String login, String password) {
    visitor.isAskedToSignIn();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.signIn(login, password);
  }
}
