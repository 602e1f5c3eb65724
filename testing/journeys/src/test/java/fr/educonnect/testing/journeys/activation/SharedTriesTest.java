package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.server.ServerNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes and many browsers give no more tries than one, and no form counts twice. */
@ExtendWith(StackExtension.class)
class SharedTriesTest {
  private static final int TRIES = 5;

  private static Stack stack;
  private static ServerNode second;

  @BeforeAll
  static void startSecondNode(Stack running) {
    stack = running;
    second = stack.startSecondNode();
  }

  @AfterAll
  static void stopSecondNode() {
    second.close();
  }

  @Test
  void wrongDatesAreCountedTogether() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate right = LocalDate.parse(student.birthDate());
    List<StudentRequests> browsers = new ArrayList<>();
    for (int i = 0; i <= TRIES; i++) {
      browsers.add(new StudentRequests(stack, node(i)).signIn(student));
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
  void wrongDatesStayCountedAfterARestart() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate right = LocalDate.parse(student.birthDate());
    for (int i = 0; i < TRIES; i++) {
      new StudentRequests(stack, node(1)).signIn(student).send(right.plusDays(1)).follow();
    }
    second.close();
    second = stack.startSecondNode();
    for (int i = 0; i < 2; i++) {
      StudentRequests late = new StudentRequests(stack, node(i)).signIn(student);
      assertThat(late.shows("birth-dates-locked")).isTrue();
    }
    assertThat(new Account(stack, student).state()).isEqualTo("NOTIFIED");
  }

  @Test
  void aFormThatIsSentTwiceIsTakenOnceAndGoesOn() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate right = LocalDate.parse(student.birthDate());
    StudentRequests browser = new StudentRequests(stack, node(0)).signIn(student);
    browser.send(right).send(right).follow();
    assertThat(browser.isAtService()).isTrue();
    assertThat(new Account(stack, student).state()).isEqualTo("ACTIVE");
  }

  @Test
  void aStepBegunAtOneNodeIsFinishedAtTheOther() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    StudentRequests browser = new StudentRequests(stack, node(0)).signIn(student);
    browser.at(node(1)).send(LocalDate.parse(student.birthDate())).follow();
    assertThat(browser.isAtService()).isTrue();
  }

  private static URI node(int number) {
    return number % 2 == 0 ? URI.create(stack.addresses().keycloak()) : second.address();
  }
}
