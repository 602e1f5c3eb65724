package fr.educonnect.testing.journeys.older;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Those for whom no account is opened. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.OLDER_DESK)
class OlderAccountTest {
  private final Stack stack;

  OlderAccountTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void anActiveAccountIsNamedAndGoesOnEachTimeWithoutALinkThatStays(Visitor visitor) {
    OlderPerson somebody = OlderPerson.take(stack, Spare.STUDENT_ACTIVE);
    somebody.comesFrom(OlderDesks.ENT, visitor);
    isKnown(visitor, somebody.person());
    try (Visitor later = visitor.other()) {
      somebody.comesFrom(OlderDesks.ENT, later);
      isKnown(later, somebody.person());
    }
  }

  private static void isKnown(Visitor visitor, Person person) {
    visitor.sees("older-account-notice").check("older-account-known");
    assertThat(visitor.page().textContent("#login-id")).isEqualTo(person.login());
    visitor.hand().press("step-go_on");
    assertThat(visitor.received()).contains(person.lastName());
  }

  @Test
  void whomTheRegistersDoNotHaveIsSentToTheSchool(Visitor visitor) {
    Person student = stack.people().roles().get("studentNotified");
    List<String> vectors = List.of("4|||99999999|0310001A");
    OlderPerson.with(stack, student, vectors).comesFrom(OlderDesks.ENT, visitor);
    visitor.sees("older-account-notice").check("older-account-unknown");
    assertThat(visitor.page().getAttribute("#older-account-notice", "data-notice"))
        .isEqualTo("UNKNOWN");
    visitor.hand().press("sign-in-again");
    visitor.isAskedToSignIn();
  }

  @Test
  void afterTheLastDayNobodyComesOver(Visitor visitor) {
    OlderPerson student = OlderPerson.take(stack, Spare.STUDENT_UNTOUCHED);
    stack.olderDesks().lastDay(OlderDesks.ATEN, "2020-08-31");
    try {
      student.comesFrom(OlderDesks.ATEN, visitor);
      visitor.sees("older-account-notice").check("older-account-ended");
      assertThat(visitor.page().getAttribute("#older-account-notice", "data-notice"))
          .isEqualTo("ENDED");
    } finally {
      stack.olderDesks().lastDay(OlderDesks.ATEN, "2099-08-31");
    }
  }
}
