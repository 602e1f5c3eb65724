package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.people.Person;
import java.time.LocalDate;

/** Somebody at the pages of the activation. */
final class FirstSignIn {
  static final String PASSWORD = "tournesol-bleu-7";

  private final Visitor visitor;
  private final Page page;

  FirstSignIn(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** From the OpenID Connect demo service, with the password that the school gave. */
  FirstSignIn open(Person person) {
    visitor.openOidcService();
    return signIn(person);
  }

  /** From the sign-in page. */
  FirstSignIn signIn(Person person) {
    if (page.isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.signIn(person);
    return this;
  }

  FirstSignIn at(String element) {
    visitor.sees(element);
    return this;
  }

  FirstSignIn password(String chosen) {
    new PasswordFields(visitor).choose(chosen);
    return this;
  }

  FirstSignIn mail(String address) {
    visitor.hand().fill("mail", address);
    visitor.hand().fill("mail-confirm", address);
    return this;
  }

  /** « Oui » and the right date. */
  FirstSignIn mine(Person.Child child) {
    new BirthDateFields(visitor).yes(child);
    return this;
  }

  FirstSignIn mine(Person.Child child, LocalDate date) {
    new BirthDateFields(visitor).yes(child, date);
    return this;
  }

  /** A student's own date. */
  FirstSignIn born(LocalDate date) {
    new BirthDateFields(visitor).own(date);
    return this;
  }

  /** « Non ». */
  FirstSignIn notMine(Person.Child child) {
    new BirthDateFields(visitor).no(child);
    return this;
  }

  FirstSignIn submit() {
    visitor.hand().press("submit");
    return this;
  }

  FirstSignIn press(String step) {
    visitor.hand().press("step-" + step);
    return this;
  }

  /** The guardian's whole form, filled in rightly and sent. */
  FirstSignIn activate(Person guardian, String mail) {
    new ActivationPages(visitor).guardian(guardian, mail, PASSWORD);
    return this;
  }

  /** The student's. */
  FirstSignIn activate(Person student) {
    new ActivationPages(visitor).student(student, PASSWORD);
    return this;
  }

  FirstSignIn says(String text) {
    assertThat(page.textContent("main")).contains(text);
    return this;
  }

  FirstSignIn check(String name) {
    visitor.check("activation-" + name);
    return this;
  }

  Page page() {
    return page;
  }

  /** Where a service tells what it received. */
  String received() {
    return visitor.received();
  }
}
