package fr.educonnect.testing.journeys.everybody;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** « Je n'ai pas de compte », with a slip on every page, in every way. */
@ExtendWith(StackExtension.class)
class RegistrationWalkTest {
  private final Stack stack;

  RegistrationWalkTest(Stack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromTheServiceBackIntoIt(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    try (Walk walk = new Walk(way, any)) {
      Registration pages = new Registration(walk.visitor().openOidcService());
      walk.at("profile-form").visitor().asGuardian();
      walk.at("kc-form-login").hand().press("register");
      identity(walk, pages, guardian);
      code(walk, pages, guardian);
      birthDates(walk, pages, guardian);
      password(walk, pages);
      walk.arrives(guardian.lastName());
    }
  }

  private static void identity(Walk walk, Registration pages, Person guardian) {
    walk.at("register-identity").hand().press("submit");
    walk.refused("input-error-lastName").hand().press("step-no_mobile");
    walk.at("register-no-mobile").hand().press("step-back");
    walk.at("register-identity");
    pages.identify(guardian);
  }

  private void code(Walk walk, Registration pages, Person guardian) {
    walk.at("sms-code");
    pages.code("12");
    walk.refused("input-error-code");
    pages.codeFrom(new Inbox(stack), guardian, 1);
  }

  private static void birthDates(Walk walk, Registration pages, Person guardian) {
    walk.at("birth-dates").hand().press("submit");
    walk.refused("input-error-legal-" + guardian.children().get(0).id());
    pages.birthDates(guardian);
  }

  private static void password(Walk walk, Registration pages) {
    walk.at("register-password");
    pages.password("court1");
    walk.refused("input-error-password-new");
    pages.password(Registration.PASSWORD);
  }
}
