package fr.educonnect.testing.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.people.Person;
import java.time.LocalDate;

/** A guardian at the pages of « Je n'ai pas de compte ». */
final class Registration {
  static final String PASSWORD = "tournesol-bleu-7";

  private final Visitor visitor;
  private final Page page;

  Registration(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** From the OpenID Connect demo service to the first page. */
  Registration open() {
    visitor.openOidcService();
    return begin();
  }

  /** From the sign-in page to the first page. */
  Registration begin() {
    if (page.isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    page.click("#register");
    page.waitForSelector("#register-identity");
    return this;
  }

  Registration identify(Person person) {
    return identify(person.lastName(), person.firstName(), person.mobile());
  }

  Registration identify(String lastName, String firstName, String mobile) {
    page.fill("#lastName", lastName);
    page.fill("#firstName", firstName);
    page.fill("#mobile", mobile);
    page.click("#submit");
    return this;
  }

  Registration atCode() {
    page.waitForSelector("#sms-code");
    return this;
  }

  Registration code(String code) {
    page.fill("#code", code);
    page.click("#submit");
    return this;
  }

  /** Types the code of the newest message, once there are so many to the number. */
  Registration codeFrom(Inbox inbox, Person person, int messages) {
    return atCode().code(Inbox.code(inbox.awaitSms(person.mobile(), messages)));
  }

  Registration atBirthDates() {
    page.waitForSelector("#birth-dates");
    return this;
  }

  /** Answers « Oui » with the right date for each child. */
  Registration birthDates(Person person) {
    person.children().forEach(child -> birthDate(child, LocalDate.parse(child.birthDate())));
    page.click("#submit");
    return this;
  }

  Registration birthDate(Person.Child child, LocalDate date) {
    page.check("#legal-" + child.id());
    page.fill("#day-" + child.id(), Integer.toString(date.getDayOfMonth()));
    page.fill("#month-" + child.id(), Integer.toString(date.getMonthValue()));
    page.fill("#year-" + child.id(), Integer.toString(date.getYear()));
    return this;
  }

  Registration submit() {
    page.click("#submit");
    return this;
  }

  Registration atPassword() {
    page.waitForSelector("#register-password");
    return this;
  }

  Registration password(String chosen) {
    page.fill("#password-new", chosen);
    page.fill("#password-confirm", chosen);
    page.click("#submit");
    return this;
  }

  Registration check(String name) {
    visitor.check("register-" + name);
    return this;
  }

  Registration says(String text) {
    assertThat(page.textContent("body")).contains(text);
    return this;
  }

  Page page() {
    return page;
  }

  Visitor visitor() {
    return visitor;
  }
}
