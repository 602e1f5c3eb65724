package fr.educonnect.testing.journeys.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of forgotten identifiers and passwords answer, and to whom nothing is said. */
@ExtendWith(StackExtension.class)
class ForgottenAnswersTest {
  private final Stack stack;
  private final Inbox inbox;

  ForgottenAnswersTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void theIdentifierComesByMail(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    RecoveryPages pages = start(visitor).openIdentifier();
    visitor.check("recover-identifier");
    pages.identifier(guardian, guardian.mail());
    visitor.check("recover-identifier-sent");
    assertThat(inbox.awaitMail(guardian.mail(), 1).text()).contains(guardian.login());
  }

  @Test
  void theIdentifierComesWithScriptsOffInEnglish(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      start(visitor)
          .openIdentifier()
          .identifier(guardian, guardian.mail().toUpperCase(Locale.ROOT));
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      assertThat(inbox.awaitMail(guardian.mail(), 1).text()).contains(guardian.login());
    }
  }

  @Test
  void nobodyIsToldApart(Visitor visitor) {
    Person active = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Person silent = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    String nobody = passwordAnswer(visitor, "z.personne77");
    for (Person person : new Person[] {active, silent}) {
      try (Visitor other = visitor.other()) {
        assertThat(passwordAnswer(other, person.login())).isEqualTo(nobody);
      }
    }
  }

  @Test
  void whatIsTypedWrongIsSaid(Visitor visitor) {
    start(visitor).openPassword();
    visitor.check("recover-password").hand().press("channel-mail");
    visitor.sees("input-error-login").check("recover-password-refused");
    visitor.hand().press("recover-identifier");
    visitor.sees("contact").hand().fill("contact", "12");
    visitor.hand().press("submit");
    visitor.sees("input-error-contact").sees("input-error-lastName").sees("input-error-firstName");
    visitor.check("recover-identifier-refused");
    assertThat(visitor.page().inputValue("#contact")).isEqualTo("12");
    visitor.hand().press("step-back");
    visitor.sees("kc-form-login");
  }

  @Test
  void studentsAreWrittenToByMailOnly(Visitor visitor) {
    visitor.openOidcService().asStudent();
    new RecoveryPages(visitor).openPassword();
    visitor.check("recover-password-student");
    assertThat(visitor.page().isVisible("#channel-sms")).isFalse();
    assertThat(visitor.page().isVisible("#channel-mail")).isTrue();
  }

  @Test
  void whoeverAsksTooOftenIsToldSoWhetherThereIsAnybody(Visitor visitor) {
    Person active = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    String somebody = tooOften(visitor, active.login());
    visitor.check("too-many");
    try (Visitor other = visitor.other()) {
      assertThat(tooOften(other, "z.personne78")).isEqualTo(somebody);
    }
  }

  private static RecoveryPages start(Visitor visitor) {
    visitor.openOidcService().asGuardian();
    return new RecoveryPages(visitor);
  }

  private static String passwordAnswer(Visitor visitor, String login) {
    start(visitor).openPassword().passwordByMail(login);
    return visitor.page().textContent("main");
  }

  private static String tooOften(Visitor visitor, String login) {
    RecoveryPages pages = start(visitor);
    for (int i = 0; i < 5; i++) {
      pages.openPassword().passwordByMail(login);
      visitor.hand().press("sign-in-again");
      if (visitor.sees("content").page().isVisible("#profile-guardian")) {
        visitor.asGuardian();
      }
    }
    pages.openPassword();
    visitor.hand().fill("login", login);
    visitor.hand().press("channel-mail");
    visitor.sees("too-many");
    return visitor.page().textContent("main");
  }
}
