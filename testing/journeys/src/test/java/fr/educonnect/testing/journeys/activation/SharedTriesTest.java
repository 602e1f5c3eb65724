package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.nodes.Nodes;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Two nodes and many browsers give no more tries than one, and no form counts twice. */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATE)
class SharedTriesTest {
  private static final int TRIES = 5;

  private static Stack stack;
  private static Nodes nodes;

  @BeforeAll
  static void takeTwoNodes(Stack running, Nodes both) {
    stack = running;
    nodes = both;
  }

  @Test
  void wrongDatesAreCountedTogether() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate right = LocalDate.parse(student.birthDate());
    List<StudentRequests> browsers = new ArrayList<>();
    for (int i = 0; i <= TRIES; i++) {
      browsers.add(new StudentRequests(stack, nodes.of(i)).signIn(student));
    }
    for (StudentRequests browser : browsers.subList(0, TRIES)) {
      browser.send(right.plusDays(1)).follow();
    }
    StudentRequests late = browsers.get(TRIES).send(right).follow();
    assertThat(late.isAtService()).isFalse();
    assertThat(late.shows("birth-dates-locked")).isTrue();
    assertThat(new Account(stack, student).state()).isEqualTo("NOTIFIED");
  }

  @Test
  void aFormThatIsSentTwiceIsTakenOnceAndGoesOn() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate right = LocalDate.parse(student.birthDate());
    StudentRequests browser = new StudentRequests(stack, nodes.of(0)).signIn(student);
    browser.send(right).send(right).follow();
    assertThat(browser.isAtService()).isTrue();
    assertThat(new Account(stack, student).state()).isEqualTo("ACTIVE");
  }

  @Test
  void aStepBegunAtOneNodeIsFinishedAtTheOther() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    StudentRequests browser = new StudentRequests(stack, nodes.of(0)).signIn(student);
    browser.at(nodes.of(1)).send(LocalDate.parse(student.birthDate())).follow();
    assertThat(browser.isAtService()).isTrue();
  }
}
