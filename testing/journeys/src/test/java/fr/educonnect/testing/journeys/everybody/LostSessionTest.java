package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that is answered after its sign-in is gone: what to do is said, and leads to the end. */
@ExtendWith(StackExtension.class)
class LostSessionTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;
  private final Inbox inbox;

  LostSessionTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void whileAGuardianRegisters(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration pages = new Registration(visitor);
    visitor.openOidcService();
    toBirthDates(pages, guardian, 1);
    expires(visitor, "submit");
    pages.begin();
    isLost(visitor, "submit");
    toBirthDates(pages, guardian, 2);
    pages.birthDates(guardian).atPassword().password(PASSWORD);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whileAGuardianActivates(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    String mail = mail(guardian);
    visitor.openOidcService();
    signIn(visitor, guardian, "activation-guardian");
    expires(visitor, "submit");
    signIn(visitor, guardian, "activation-guardian");
    new ActivationPages(visitor).guardian(guardian, mail, PASSWORD).mailIsPending();
    isLost(visitor, "mail-check");
    signIn(visitor, guardian.withPassword(PASSWORD), "mail-pending");
    // The address was given before all cookies were lost: this is another browser to the server.
    visitor.page().navigate(inbox.linkTo(mail, 1));
    visitor.sees("link-mail").hand().fill("username", guardian.login());
    visitor.hand().fill("password", PASSWORD);
    visitor.hand().press("submit");
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whileAStudentActivates(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    visitor.openOidcService();
    signIn(visitor, student, "activation-student");
    expires(visitor, "submit");
    signIn(visitor, student, "activation-student");
    isLost(visitor, "submit");
    signIn(visitor, student, "activation-student");
    new ActivationPages(visitor).student(student, PASSWORD);
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void whileAGuardianReportsAWrongLink(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    visitor.openOidcService();
    toReport(visitor, guardian);
    expires(visitor, "step-report");
    toReport(visitor, guardian);
    isLost(visitor, "step-report");
    toReport(visitor, guardian);
    visitor.hand().press("step-report");
    visitor.sees("mail-pending").page().navigate(inbox.linkTo(mail(guardian), 1));
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whileAPasswordIsRecovered(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    RecoveryPages pages = new RecoveryPages(visitor);
    visitor.openOidcService().asGuardian();
    pages.openPassword();
    expires(visitor, "channel-mail");
    pages.openPassword();
    isLost(visitor, "channel-mail");
    visitor.asGuardian();
    pages.openPassword().passwordByMail(guardian.login());
    visitor.hand().press("sign-in-again");
    visitor.signIn(guardian);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  private void toBirthDates(Registration pages, Person guardian, int messages) {
    pages.begin().identify(guardian).codeFrom(inbox, guardian, messages).atBirthDates();
  }

  // « Non » for the first child, a date for each other that is not confirmed yet.
  private static void toReport(Visitor visitor, Person guardian) {
    signIn(visitor, guardian, "activation-guardian");
    new ActivationPages(visitor).mailTwice(mail(guardian));
    new PasswordFields(visitor).choose(PASSWORD);
    BirthDateFields fields = new BirthDateFields(visitor);
    guardian.children().stream()
        .skip(1)
        .filter(child -> visitor.page().isVisible("#legal-" + child.id()))
        .forEach(fields::yes);
    fields.no(guardian.children().get(0));
    visitor.hand().press("submit");
    visitor.sees("report-links");
  }

  private static String mail(Person guardian) {
    return "lost-" + guardian.id() + "@example.org";
  }

  // The server has forgotten the sign-in: it begins again in the same place.
  private static void expires(Visitor visitor, String button) {
    visitor.page().context().clearCookies(new ClearCookiesOptions().setName("AUTH_SESSION_ID"));
    visitor.hand().press(button);
    visitor.isAskedToSignIn().check("lost-expired");
    assertThat(visitor.page().title()).startsWith("Erreur");
    assertThat(visitor.page().textContent("#kc-alert")).contains("restée ouverte trop longtemps");
  }

  // The browser has lost all of it: it begins again from the service.
  private static void isLost(Visitor visitor, String button) {
    visitor.page().context().clearCookies();
    visitor.hand().press(button);
    visitor.sees("kc-error-message").check("lost-cookies");
    assertThat(visitor.page().title()).startsWith("Erreur");
    visitor.hand().press("backToApplication");
    visitor.isAtService().openOidcService().isAskedToSignIn();
  }

  private static void signIn(Visitor visitor, Person person, String page) {
    visitor.isAskedToSignIn();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.signIn(person).sees(page);
  }
}
