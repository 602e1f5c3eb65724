package fr.educonnect.testing.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The code is asked for again: the page says so, in the same words to everybody. */
@ExtendWith(StackExtension.class)
class CodeAgainTest {
  private static final String NUMBER = "06 12 34 56 15";

  private final Stack stack;

  CodeAgainTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void isConfirmedWhetherThereIsAnybodyOrNot(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    String somebody;
    try (Visitor visitor = plain(any)) {
      Registration pages = new Registration(visitor).open().identify(guardian);
      somebody = again(pages);
      pages.codeFrom(new Inbox(stack), guardian, 2).atBirthDates();
    }
    try (Visitor visitor = plain(any)) {
      String number = "06 12 34 56 " + guardian.mobile().substring(guardian.mobile().length() - 2);
      Registration nobody = new Registration(visitor).open().identify("Nobody", "Nora", number);
      assertThat(again(nobody).replaceFirst("06 ••", "0. ••"))
          .isEqualTo(somebody.replaceFirst("0[67] ••", "0. ••"));
    }
  }

  @Test
  void withinAMinuteIsRefused(Visitor any) {
    try (Visitor visitor = plain(any)) {
      Registration pages = new Registration(visitor).open().identify("Nobody", "Nina", NUMBER);
      pages.atCode().visitor().hand().press("step-resend");
      pages.atCode().says("Attendez une minute").check("code-too-soon");
    }
  }

  // Without scripts, which would count the minute down before they let the button be pressed.
  private static Visitor plain(Visitor any) {
    return any.other(new NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false));
  }

  private String again(Registration pages) {
    pages.atCode();
    new CodeTable(stack).age();
    pages.visitor().hand().press("step-resend");
    pages.visitor().sees("code-asked-again");
    pages.check("code-again");
    return pages.page().textContent("main");
  }
}
