package fr.educonnect.testing.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The directory's database is gone between the text message and the code. */
@ExtendWith(StackExtension.class)
@Isolated
class RegistrationOutageTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Stack stack;
  private final Inbox inbox;

  RegistrationOutageTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void theCodeThatCameBeforeIsTakenAfterwards(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = new Registration(visitor).open().identify(guardian).atCode();
    String code = Inbox.code(inbox.awaitSms(guardian.mobile(), 1));
    stack.databases().cutDirectory();
    try {
      registration.code(code);
      visitor.sees("sign-in-outage");
    } finally {
      stack.databases().restoreDirectory();
    }
    Wait.until("the page after the outage", LONGEST, () -> isBackAtTheCode(visitor));
    registration.code(code).atBirthDates().birthDates(guardian).atPassword();
    registration.password(Registration.PASSWORD);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  private static boolean isBackAtTheCode(Visitor visitor) {
    visitor.page().click("#sign-in-again");
    return visitor.page().isVisible("#sms-code");
  }
}
