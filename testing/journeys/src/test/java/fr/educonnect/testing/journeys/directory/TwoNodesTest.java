package fr.educonnect.testing.journeys.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.nodes.Nodes;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoAccountsClient;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Wanted;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Two nodes of the server: what changes an account is seen at the next request on each. */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATE)
class TwoNodesTest {
  private static Stack stack;
  private static Nodes nodes;

  @BeforeAll
  static void takeTwoNodes(Stack running, Nodes both) {
    stack = running;
    nodes = both;
  }

  @Test
  void aNameThatTheImportChangesIsSeenOnBothAtTheNextRequest() {
    Person student = stack.people().roles().get("studentActive");
    OidcSignIn signIn = new OidcSignIn(stack);
    String token = signIn.run(student);
    assertThat(firstNames(signIn, token)).containsOnly(student.firstName());

    new NightlyChange(stack.feed()).rename(student, "Clémence", 23);
    assertThat(firstNames(signIn, token)).containsOnly("Clémence");

    new NightlyChange(stack.feed()).rename(student, student.firstName(), 24);
    assertThat(firstNames(signIn, token)).containsOnly(student.firstName());
  }

  @Test
  void anAccountThatOneNodeMakesActiveSignsInOnTheOther() {
    Person student = stack.people().roles().get("studentNotNotified");
    String password = "chosen-here-42";
    OidcSignIn before = new OidcSignIn(stack);
    assertThat(before.isRefused(student.withPassword(password))).isTrue();

    new DemoAccountsClient(nodes.second().toString(), "admin", "admin")
        .prepare(List.of(new Wanted(Addresses.REALM, student.login(), "ACTIVE", password, null)));

    OidcSignIn after = new OidcSignIn(stack);
    String token = after.run(student.withPassword(password));
    assertThat(firstNames(after, token)).containsOnly(student.firstName());
  }

  private static List<String> firstNames(OidcSignIn signIn, String token) {
    return nodes.both().stream()
        .map(node -> signIn.userInfo(token, node.toString()).path("given_name").asText())
        .toList();
  }
}
