package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.concurrent.atomic.AtomicInteger;
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
    AtomicInteger messages = new AtomicInteger();
    visitor.openOidcService();
    lost(
        visitor,
        "submit",
        () ->
            pages
                .begin()
                .identify(guardian)
                .codeFrom(inbox, guardian, messages.incrementAndGet())
                .atBirthDates());
    pages.birthDates(guardian).atPassword().password(PASSWORD);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whileAGuardianActivates(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    lost(visitor, "submit", () -> signIn(visitor, guardian, "activation-guardian"));
    new ActivationPages(visitor)
        .guardian(guardian, "lost-" + guardian.id() + "@example.org", PASSWORD);
    visitor.sees("mail-pending");
    Person chosen = guardian.withPassword(PASSWORD);
    lost(visitor, "mail-check", () -> signIn(visitor, chosen, "mail-pending"));
    visitor.page().navigate(inbox.linkTo("lost-" + guardian.id() + "@example.org", 1));
    // The address was given before all cookies were lost: this is another browser to the server.
    visitor.sees("link-mail").hand().fill("username", guardian.login());
    visitor.hand().fill("password", PASSWORD);
    visitor.hand().press("submit");
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whileAStudentActivates(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    lost(visitor, "submit", () -> signIn(visitor, student, "activation-student"));
    new ActivationPages(visitor).student(student, PASSWORD);
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void whileAPasswordIsRecovered(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    RecoveryPages pages = new RecoveryPages(visitor);
    lost(
        visitor,
        "channel-mail",
        () -> {
          if (visitor.page().isVisible("#profile-guardian")) {
            visitor.asGuardian();
          }
          pages.openPassword();
        });
    pages.passwordByMail(guardian.login());
    visitor.hand().press("sign-in-again");
    visitor.signIn(guardian);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  // The way is gone three times: to where the server has forgotten the sign-in, to where the
  // browser
  // has lost all of it, and once more.
  private static void lost(Visitor visitor, String button, Runnable way) {
    visitor.openOidcService().isAskedToSignIn();
    way.run();
    visitor.page().context().clearCookies(new ClearCookiesOptions().setName("AUTH_SESSION_ID"));
    visitor.hand().press(button);
    visitor.isAskedToSignIn().check("lost-expired");
    assertThat(visitor.page().title()).startsWith("Erreur");
    assertThat(visitor.page().textContent("#kc-alert")).contains("restée ouverte trop longtemps");
    way.run();
    visitor.page().context().clearCookies();
    visitor.hand().press(button);
    visitor.sees("kc-error-message").check("lost-cookies");
    assertThat(visitor.page().title()).startsWith("Erreur");
    visitor.hand().press("backToApplication");
    visitor.openOidcService().isAskedToSignIn();
    way.run();
  }

  private static void signIn(Visitor visitor, Person person, String page) {
    visitor.isAskedToSignIn();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.signIn(person).sees(page);
  }
}
