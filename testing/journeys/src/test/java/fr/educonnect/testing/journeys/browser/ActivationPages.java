package fr.educonnect.testing.journeys.browser;

import fr.educonnect.testing.stack.people.Person;
import java.time.LocalDate;

/** The first sign-in with a provisional password, page by page. */
public final class ActivationPages {
  private final Visitor visitor;
  private final Hand hand;

  public ActivationPages(Visitor visitor) {
    this.visitor = visitor;
    hand = visitor.hand();
  }

  /** A guardian's page: mail, password, « Oui » and the right date for each child. */
  public ActivationPages guardian(Person guardian, String mail, String password) {
    visitor.sees("activation-guardian");
    mailTwice(mail);
    new PasswordFields(visitor).choose(password);
    new BirthDateFields(visitor).yesToAll(guardian);
    hand.press("submit");
    return this;
  }

  /** A student's page, without a mail address. */
  public ActivationPages student(Person student, String password) {
    visitor.sees("activation-student");
    new BirthDateFields(visitor).own(LocalDate.parse(student.birthDate()));
    new PasswordFields(visitor).choose(password);
    hand.press("submit");
    return this;
  }

  /** Waits for the page that tells that a link was sent. */
  public ActivationPages mailIsPending() {
    visitor.sees("mail-pending");
    return this;
  }

  /** On that page: another address. */
  public ActivationPages correctMail(String mail) {
    mailIsPending().mailTwice(mail);
    hand.press("step-correct");
    return this;
  }

  /** On that page: « J'ai cliqué sur le lien ». */
  public ActivationPages linkWasFollowed() {
    mailIsPending();
    hand.press("mail-check");
    return this;
  }

  /** The address twice, on whatever page asks for it. */
  public void mailTwice(String mail) {
    hand.fill("mail", mail);
    hand.fill("mail-confirm", mail);
  }
}
