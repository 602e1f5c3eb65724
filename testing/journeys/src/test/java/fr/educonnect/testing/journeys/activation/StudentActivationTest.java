package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A student's way from the letter to the service. */
@ExtendWith(StackExtension.class)
class StudentActivationTest {
  private static final int TRIES = 5;

  private final Stack stack;

  StudentActivationTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void leadsToTheServiceAndTheChosenPasswordSignsInFromThenOn(Visitor visitor) throws IOException {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(student).at("activation-student");
    person.says(student.lastName()).check("student").activate(student);
    assertThat(person.received()).contains(student.lastName());
    assertThat(new Account(stack, student).state()).isEqualTo("ACTIVE");
    assertThat(Files.readString(stack.log("keycloak-1")))
        .containsPattern("type=UPDATE_CREDENTIAL [^\n]*:" + student.id() + " ");

    try (Visitor later = visitor.other()) {
      later.openOidcService().asStudent().signIn(student.login(), FirstSignIn.PASSWORD);
      assertThat(later.received()).contains(student.lastName());
    }
  }

  @Test
  void worksWithScriptsOffInEnglishAndOverSamlWithAnAddress(Visitor any) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      visitor.openSamlService();
      FirstSignIn person = new FirstSignIn(visitor).signIn(student).at("activation-student");
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      visitor.page().fill("#mail", "un.eleve@example.org");
      person.activate(student).page().click("#saml-continue");
      assertThat(person.received()).contains(student.lastName());
      assertThat(new Account(stack, student).pendingMail()).isEqualTo("un.eleve@example.org");
      new Inbox(stack).awaitMail("un.eleve@example.org", 1);
    }
  }

  @Test
  void fiveWrongDatesLockTheDateForADayAndNotThePassword(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate wrong = LocalDate.parse(student.birthDate()).plusDays(1);
    FirstSignIn person = new FirstSignIn(visitor).open(student).at("activation-student");
    person.submit().at("input-error-day").check("student-empty");
    for (int tried = 1; tried < TRIES; tried++) {
      person.password(FirstSignIn.PASSWORD).born(wrong).submit().at("input-error-day");
    }
    person.check("student-wrong").password(FirstSignIn.PASSWORD).born(wrong).submit();
    person.at("birth-dates-locked").check("student-locked");
    assertThat(new Account(stack, student).state()).isEqualTo("NOTIFIED");
  }
}
