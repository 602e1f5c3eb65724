package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** « Mes informations »: what it shows, and the end of sessions. */
@ExtendWith(StackExtension.class)
class AccountPagesTest {

  private final Stack stack;

  AccountPagesTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aGuardianEndsAllSessionsFromAnyOfThem(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    desk.open(visitor);
    try (Visitor elsewhere = visitor.other()) {
      desk.open(elsewhere);
      visitor.page().reload();
      visitor.sees("account").check("account-guardian");
      assertThat(visitor.page().textContent("#login-id")).isEqualTo(guardian.login());
      assertThat(visitor.page().textContent("#fact-mail")).contains(guardian.mail());
      assertThat(visitor.page().locator("#sessions li").count()).isEqualTo(2);
      assertThat(visitor.page().textContent("#history")).contains("Portail ÉduConnect");
      visitor.hand().press("sign-out-everywhere");
      visitor.sees("kc-info-message");
      elsewhere.page().reload();
      elsewhere.isAskedToSignIn();
    }
    visitor.page().navigate(stack.addresses().account());
    visitor.isAskedToSignIn();
  }

  @Test
  void aFormThatDoesNotComeFromThePageEndsNothing(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    new Desk(stack, guardian).open(visitor);
    visitor
        .page()
        .evaluate("document.querySelectorAll('[name=stateChecker]').forEach(f => f.value = 'x')");
    visitor.hand().press("sign-out-everywhere");
    visitor.sees("portal").page().navigate(stack.addresses().account());
    visitor.sees("account");
  }

  @Test
  void aStudentHasNoPartsOfAGuardian(Visitor visitor) {
    Person student = stack.people().roles().get("studentActive");
    new Desk(stack, student).open(visitor).check("account-student");
    assertThat(visitor.page().isVisible("#fact-mobile")).isFalse();
    assertThat(visitor.page().isVisible("#to-children")).isFalse();
    assertThat(visitor.page().isVisible("#fact-password-change")).isTrue();
  }
}
