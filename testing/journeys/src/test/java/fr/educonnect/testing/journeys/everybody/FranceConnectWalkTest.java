package fr.educonnect.testing.journeys.everybody;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first sign-in by FranceConnect, with a slip on every page, and the next one at once. */
@ExtendWith(StackExtension.class)
class FranceConnectWalkTest {
  private final Stack stack;

  FranceConnectWalkTest(Stack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromTheServiceBackIntoIt(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_UNTOUCHED);
    Identity identity =
        stack.franceConnect().identities().add(guardian.firstName(), guardian.lastName(), "");
    try (Walk walk = new Walk(way, any)) {
      walk.visitor().openOidcService();
      walk.at("profile-form").visitor().asGuardian();
      walk.at("kc-form-login");
      chooseAtFranceConnect(walk, identity);
      mobile(walk, guardian);
      code(walk, guardian);
      birthDates(walk, guardian);
      walk.arrives(guardian.lastName());
    }
    try (Walk later = new Walk(way, any)) {
      later.asGuardian();
      chooseAtFranceConnect(later, identity);
      later.arrives(guardian.lastName());
    }
  }

  private static void chooseAtFranceConnect(Walk walk, Identity identity) {
    Page page = walk.visitor().page();
    page.click("#franceconnect-login");
    page.click("button[name=identity][value='" + identity.id() + "']");
  }

  private static void mobile(Walk walk, Person guardian) {
    walk.at("franceconnect-mobile").hand().press("submit");
    walk.refused("input-error-mobile").hand().fill("mobile", guardian.mobile());
    walk.hand().press("submit");
  }

  private void code(Walk walk, Person guardian) {
    walk.at("sms-code").hand().fill("code", "12");
    walk.hand().press("submit");
    walk.refused("input-error-code");
    String code = Inbox.code(new Inbox(stack).awaitSms(guardian.mobile(), 1));
    walk.hand().fill("code", code);
    walk.hand().press("submit");
  }

  private static void birthDates(Walk walk, Person guardian) {
    walk.at("birth-dates").hand().press("submit");
    walk.refused("input-error-legal-" + guardian.children().get(0).id());
    new BirthDateFields(walk.visitor()).yesToAll(guardian);
    walk.hand().press("submit");
  }
}
