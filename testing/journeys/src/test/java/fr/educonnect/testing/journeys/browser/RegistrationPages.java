package fr.educonnect.testing.journeys.browser;

import fr.educonnect.testing.stack.people.Person;

/** « Je n'ai pas de compte », page by page; each step waits for the page that it needs. */
public final class RegistrationPages {
  private final Visitor visitor;
  private final Hand hand;

  private RegistrationPages(Visitor visitor) {
    this.visitor = visitor;
    hand = visitor.hand();
  }

  /** From the sign-in page of guardians. */
  public static RegistrationPages open(Visitor visitor) {
    visitor.sees("register").hand().press("register");
    visitor.sees("register-identity");
    return new RegistrationPages(visitor);
  }

  /** Sends name, first name and number of somebody whom the school knows. */
  public RegistrationPages identity(Person person) {
    return identity(person.lastName(), person.firstName(), person.mobile());
  }

  /** Sends what was typed. */
  public RegistrationPages identity(String lastName, String firstName, String mobile) {
    visitor.sees("register-identity");
    hand.fill("lastName", lastName);
    hand.fill("firstName", firstName);
    hand.fill("mobile", mobile);
    hand.press("submit");
    return this;
  }

  /** « Je ne souhaite pas utiliser de téléphone portable ». */
  public RegistrationPages withoutMobile() {
    hand.press("step-no_mobile");
    visitor.sees("register-no-mobile");
    return this;
  }

  /** Sends a code. */
  public RegistrationPages code(String code) {
    visitor.sees("sms-code");
    hand.fill("code", code);
    hand.press("submit");
    return this;
  }

  /** Answers « Oui » for each child, with the right dates. */
  public RegistrationPages birthDates(Person guardian) {
    visitor.sees("birth-dates");
    new BirthDateFields(visitor).yesToAll(guardian);
    hand.press("submit");
    return this;
  }

  /** The identifier to be noted down. */
  public String loginId() {
    visitor.sees("register-password");
    return visitor.page().textContent("#login-id").strip();
  }

  /** Chooses a password. */
  public RegistrationPages password(String password) {
    visitor.sees("register-password");
    new PasswordFields(visitor).choose(password);
    hand.press("submit");
    return this;
  }
}
