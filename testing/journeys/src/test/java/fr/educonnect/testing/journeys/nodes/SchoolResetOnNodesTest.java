package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.staff.Office;
import fr.educonnect.testing.journeys.staff.StagedSchool;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** A school resets a password at one node while the person is signed in at both. */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATE)
class SchoolResetOnNodesTest {
  private static Stack stack;
  private static Nodes nodes;

  @BeforeAll
  static void takeTwoNodes(Stack running, Nodes both) {
    stack = running;
    nodes = both;
  }

  @Test
  void sessionsEndOnBothAtOnceAndTheOldPasswordIsDeadAtTheNextRequest() {
    StagedSchool school = StagedSchool.college(stack, 1);
    Person student = school.activeStudent(0);
    List<Traveller> signedIn = nodes.both().stream().map(node -> signIn(node, student)).toList();
    assertThat(signedIn).allMatch(Traveller::isAtService);
    nodes.both().forEach(node -> assertThat(signedIn).allMatch(one -> isKnown(one, node)));

    String provisional = Office.ofHead(stack, school).reset("students", student.id());

    nodes.both().forEach(node -> assertThat(signedIn).noneMatch(one -> isKnown(one, node)));
    for (URI node : nodes.both()) {
      signIn(node, student).sees("input-error");
      signIn(node, student.withPassword(provisional)).sees("new-password");
    }
  }

  private static boolean isKnown(Traveller one, URI node) {
    return one.at(node).comesFromService("").isAtService();
  }

  private static Traveller signIn(URI node, Person person) {
    return new Traveller(stack).at(node).comesFromService("").asGuardian().signIn(person);
  }
}
