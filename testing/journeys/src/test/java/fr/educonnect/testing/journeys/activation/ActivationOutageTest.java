package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The directory's database is gone while somebody fills in a page of a journey. */
@ExtendWith(StackExtension.class)
@Isolated
class ActivationOutageTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Stack stack;

  ActivationOutageTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void thePageSaysSoAndTheActivationGoesOnFromWhereItWas(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(student).at("activation-student");
    stack.databases().cutDirectory();
    try {
      person.activate(student).at("sign-in-again").says("momentanément").check("outage");
    } finally {
      stack.databases().restoreDirectory();
    }
    Wait.until("the page after the outage", LONGEST, () -> isBack(visitor, "activation-student"));
    person.activate(student);
    assertThat(person.received()).contains(student.lastName());
  }

  private static boolean isBack(Visitor visitor, String element) {
    visitor.page().click("#sign-in-again");
    return visitor.page().isVisible("#" + element);
  }
}
