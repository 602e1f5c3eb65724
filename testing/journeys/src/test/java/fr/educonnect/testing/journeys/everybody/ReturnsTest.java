package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was typed and said before, older pages, and a second tab that is quicker. */
@ExtendWith(StackExtension.class)
class ReturnsTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;

  ReturnsTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void reloadingShowsTheSameStepWithItsErrorsAndWhatWasTyped(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    visitor.openOidcService().asStudent().signIn(student).sees("activation-student");
    visitor.page().fill("#day", "31");
    visitor.page().click("#submit");
    visitor.sees("error-summary");
    visitor.page().reload();
    assertThat(visitor.page().inputValue("#day")).isEqualTo("31");
    assertThat(visitor.page().isVisible("#error-summary")).isTrue();
    finish(visitor, student);
  }

  @Test
  void aFormSentFromAPageOfAnEarlierStepLeadsOn(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    visitor.openOidcService().asStudent();
    String signIn = visitor.page().getAttribute("#kc-form-login", "action");
    visitor.signIn(student).sees("activation-student");
    visitor.page().navigate(signIn);
    Page page = visitor.page();
    page.waitForSelector("#loginContinueLink, #activation-student");
    if (page.isVisible("#loginContinueLink")) {
      page.click("#loginContinueLink");
    }
    finish(visitor, student);
  }

  @Test
  void aSecondTabFinishesTheActivationAndTheFirstGoesOn(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    visitor.openOidcService().asStudent().signIn(student).sees("activation-student");
    try (Visitor second = visitor.secondTab()) {
      second.openOidcService().signIn(student);
      finish(second, student);
    }
    visitor.hand().press("submit");
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void aSecondTabFinishesTheRegistrationAndTheFirstGoesOn(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration first = new Registration(visitor).open().identify(guardian).atCode();
    try (Visitor tab = visitor.secondTab()) {
      new Registration(tab)
          .open()
          .identify(guardian)
          .codeFrom(new Inbox(stack), guardian, 1)
          .atBirthDates()
          .birthDates(guardian)
          .atPassword()
          .password(PASSWORD);
      assertThat(tab.received()).contains(guardian.lastName());
    }
    first.submit();
    visitor.sees("someone-else").hand().press("step-stay");
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void theWayToTheSignInPageAndBackLosesNothingOfTheRegistration(Visitor visitor) {
    new Registration(visitor).open().identify("Personne", "Zoé", "06 12 34 56 13").atCode();
    visitor.page().click("#step-back");
    visitor.sees("register-identity");
    assertThat(visitor.page().inputValue("#lastName")).isEqualTo("Personne");
    visitor.page().click("#sign-in-again");
    visitor.isAskedToSignIn();
    new Registration(visitor).begin();
    assertThat(visitor.page().inputValue("#lastName")).isEqualTo("Personne");
  }

  private static void finish(Visitor visitor, Person student) {
    new ActivationPages(visitor).student(student, PASSWORD);
    assertThat(visitor.received()).contains(student.lastName());
  }
}
