package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reloaded, gone back, opened twice, left too long: each page says where one is and goes on. */
@ExtendWith(StackExtension.class)
class ReturnsTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;

  ReturnsTest(Stack stack) {
    this.stack = stack;
  }

  private Person student() {
    return stack.take(Spare.STUDENT_NOTIFIED);
  }

  @Test
  void reloadingShowsTheSameStepWithItsErrorsAndWhatWasTyped(Visitor visitor) {
    Person student = student();
    visitor.openOidcService().asStudent().signIn(student).sees("activation-student");
    visitor.page().fill("#day", "31");
    visitor.page().click("#submit");
    visitor.sees("error-summary").check("returns-errors");
    visitor.page().reload();
    assertThat(visitor.page().inputValue("#day")).isEqualTo("31");
    assertThat(visitor.page().isVisible("#error-summary")).isTrue();
    finish(visitor, student);
  }

  @Test
  void goingBackToTheSignInPageAndOnAgainLeadsToTheSameStep(Visitor visitor) {
    Person student = student();
    visitor.openOidcService().asStudent().signIn(student).sees("activation-student");
    visitor.page().goBack();
    visitor.page().reload();
    goOn(visitor);
    finish(visitor, student);
  }

  @Test
  void aFormSentFromAPageOfAnEarlierStepLeadsOn(Visitor visitor) {
    Person student = student();
    visitor.openOidcService().asStudent();
    String signIn = visitor.page().getAttribute("#kc-form-login", "action");
    visitor.signIn(student).sees("activation-student");
    visitor.page().navigate(signIn);
    goOn(visitor);
    finish(visitor, student);
  }

  @Test
  void aSecondTabCanFinishAndTheFirstGoesOn(Visitor visitor) {
    Person student = student();
    visitor.openOidcService().asStudent().signIn(student).sees("activation-student");
    try (Visitor second = visitor.secondTab()) {
      second.openOidcService().signIn(student);
      finish(second, student);
    }
    visitor.page().reload();
    visitor.page().waitForLoadState();
    visitor.look("returns-finished-elsewhere");
    visitor.openOidcService();
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void withoutItsCookiesTheFormSaysWhatToDo(Visitor visitor) {
    visitor.openOidcService().asStudent().signIn(student()).sees("activation-student");
    visitor.page().context().clearCookies();
    visitor.page().click("#submit");
    visitor.sees("kc-error-message").check("returns-without-cookies");
    assertThat(visitor.page().title()).startsWith("Erreur");
    visitor.openOidcService().isAskedToSignIn();
  }

  @Test
  void theRegistrationBeginsAgainFromTheSignInPage(Visitor visitor) {
    new Registration(visitor).open().identify("Personne", "Zoé", "06 12 34 56 13").atCode();
    visitor.page().click("#step-back");
    visitor.sees("register-identity");
    assertThat(visitor.page().inputValue("#lastName")).isEqualTo("Personne");
    visitor.page().click("#sign-in-again");
    visitor.isAskedToSignIn();
    new Registration(visitor).begin();
    assertThat(visitor.page().inputValue("#lastName")).isEmpty();
  }

  // Where Keycloak says that the page has expired, its first link leads on.
  private static void goOn(Visitor visitor) {
    Page page = visitor.page();
    page.waitForSelector("#loginContinueLink, #activation-student");
    if (page.isVisible("#loginContinueLink")) {
      visitor.check("returns-expired");
      page.click("#loginContinueLink");
    }
  }

  private static void finish(Visitor visitor, Person student) {
    new ActivationPages(visitor).student(student, PASSWORD);
    assertThat(visitor.received()).contains(student.lastName());
  }
}
