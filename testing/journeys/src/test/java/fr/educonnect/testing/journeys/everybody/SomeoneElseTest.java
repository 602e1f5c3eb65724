package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One computer for a family: a child signs in in a second tab while a parent is on the way. */
@ExtendWith(StackExtension.class)
class SomeoneElseTest {
  private final Stack stack;
  private final Person child;

  SomeoneElseTest(Stack stack) {
    this.stack = stack;
    child = stack.people().roles().get("studentActive");
  }

  @Test
  void aGuardianClosesTheChildsSessionAndGoesOnToRegister(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration pages = new Registration(visitor).open().identify(guardian).atCode();
    childSignsIn(visitor);
    pages.code(Inbox.code(new Inbox(stack).awaitSms(guardian.mobile(), 1)));
    visitor.sees("someone-else").check("someone-else");
    assertThat(visitor.page().textContent("main"))
        .doesNotContain(child.firstName(), child.lastName(), child.login());
    visitor.hand().press("step-leave");
    pages.codeFrom(new Inbox(stack), guardian, 1).atBirthDates().birthDates(guardian);
    pages.atPassword().password(Registration.PASSWORD);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void aGuardianWhoWouldRegisterKeepsTheChildsSession(Visitor visitor) {
    Registration pages = new Registration(visitor).open();
    childSignsIn(visitor);
    pages.identify("Personne", "Zoé", "06 12 34 56 14");
    visitor.sees("someone-else").hand().press("step-stay");
    assertThat(visitor.received()).contains(child.lastName());
  }

  @Test
  void whoeverHasOnlyTheBrowsersNumberGetsNothingOfTheChildsSession(Visitor visitor) {
    Registration pages = new Registration(visitor).open();
    childSignsIn(visitor);
    visitor.forget("KEYCLOAK_IDENTITY");
    pages.identify("Personne", "Zoé", "06 12 34 56 15");
    visitor.sees("someone-else").hand().press("step-stay");
    visitor.isAskedToSignIn();
  }

  @Test
  void aGuardianClosesTheChildsSessionAndSignsIn(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openOidcService().asGuardian();
    childSignsIn(visitor);
    visitor.signIn(guardian).sees("someone-else").hand().press("step-leave");
    visitor.sees("kc-form-login").signIn(guardian);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  private void childSignsIn(Visitor visitor) {
    try (Visitor tab = visitor.secondTab()) {
      tab.openSamlService();
      if (tab.page().isVisible("#profile-student")) {
        tab.asStudent();
      }
      assertThat(tab.signIn(child).received()).contains(child.lastName());
    }
  }
}
