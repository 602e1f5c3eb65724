package fr.educonnect.testing.journeys.everybody;

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

/**
 * The first sign-in by FranceConnect, with a slip on every page, and the next one at once; an
 * account in use, for somebody else and for its person.
 */
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
    Identity identity = identity(guardian.firstName(), guardian.lastName());
    try (Walk walk = new Walk(way, any)) {
      walk.visitor().openOidcService();
      walk.at("profile-form").visitor().asGuardian();
      walk.at("kc-form-login");
      walk.atFranceConnect(identity);
      mobile(walk, guardian);
      code(walk, guardian);
      birthDates(walk, guardian);
      walk.arrives(guardian.lastName());
    }
    try (Walk later = new Walk(way, any)) {
      later.asGuardian();
      later.atFranceConnect(identity);
      later.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void opensAnAccountInUseToItsPersonOnly(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    try (Walk stranger = new Walk(way, any)) {
      proves(stranger, identity("Zoé", "DUTILLEUL"), guardian, 1);
      stranger.at("franceconnect-refused").hand().press("sign-in-again");
      stranger.visitor().isAskedToSignIn();
    }
    try (Walk walk = new Walk(way, any)) {
      proves(walk, identity(guardian.firstName(), guardian.lastName()), guardian, 2);
      walk.at("birth-dates").hand().press("submit");
      walk.refused("input-error-day-" + guardian.children().get(0).id());
      new BirthDateFields(walk.visitor()).datesOf(guardian);
      walk.hand().press("submit");
      walk.arrives(guardian.lastName());
    }
  }

  private Identity identity(String firstName, String lastName) {
    return stack.franceConnect().identities().add(firstName, lastName, "");
  }

  // As far as the code that proves the telephone.
  private void proves(Walk walk, Identity identity, Person guardian, int messages) {
    walk.asGuardian();
    walk.atFranceConnect(identity);
    walk.visitor().sees("franceconnect-mobile").hand().fill("mobile", guardian.mobile());
    walk.hand().press("submit");
    walk.visitor().sees("sms-code");
    String code = Inbox.code(new Inbox(stack).awaitSms(guardian.mobile(), messages));
    walk.hand().fill("code", code);
    walk.hand().press("submit");
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
