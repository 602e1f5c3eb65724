package fr.educonnect.testing.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.people.Person;
import java.time.LocalDate;

/** A guardian at the pages of « Je n'ai pas de compte ». */
public final class Registration {
  public static final String PASSWORD = "tournesol-bleu-7";

  private final Visitor visitor;
  private final Page page;

  public Registration(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** From the OpenID Connect demo service to the first page. */
  public Registration open() {
    visitor.openOidcService();
    return begin();
  }

  /** From the sign-in page to the first page. */
  public Registration begin() {
    if (page.isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.hand().press("register");
    page.waitForSelector("#register-identity");
    return this;
  }

  public Registration identify(Person person) {
    return identify(person.lastName(), person.firstName(), person.mobile());
  }

  public Registration identify(String lastName, String firstName, String mobile) {
    visitor.hand().fill("lastName", lastName);
    visitor.hand().fill("firstName", firstName);
    visitor.hand().fill("mobile", mobile);
    visitor.hand().press("submit");
    return this;
  }

  public Registration atCode() {
    page.waitForSelector("#sms-code");
    return this;
  }

  public Registration code(String code) {
    visitor.hand().fill("code", code);
    visitor.hand().press("submit");
    return this;
  }

  /** Types the code of the newest message, once there are so many to the number. */
  public Registration codeFrom(Inbox inbox, Person person, int messages) {
    return atCode().code(Inbox.code(inbox.awaitSms(person.mobile(), messages)));
  }

  public Registration atBirthDates() {
    page.waitForSelector("#birth-dates");
    return this;
  }

  /** Answers « Oui » with the right date for each child. */
  public Registration birthDates(Person person) {
    new BirthDateFields(visitor).yesToAll(person);
    visitor.hand().press("submit");
    return this;
  }

  public Registration birthDate(Person.Child child, LocalDate date) {
    new BirthDateFields(visitor).yes(child, date);
    return this;
  }

  public Registration submit() {
    visitor.hand().press("submit");
    return this;
  }

  public Registration atPassword() {
    page.waitForSelector("#register-password");
    return this;
  }

  public Registration password(String chosen) {
    new PasswordFields(visitor).choose(chosen);
    visitor.hand().press("submit");
    return this;
  }

  public Registration check(String name) {
    visitor.check("register-" + name);
    return this;
  }

  public Registration says(String text) {
    assertThat(page.textContent("body")).contains(text);
    return this;
  }

  public Page page() {
    return page;
  }

  public Visitor visitor() {
    return visitor;
  }
}
