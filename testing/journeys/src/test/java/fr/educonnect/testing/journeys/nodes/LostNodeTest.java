package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.abuse.UsedUpLimits;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node is killed while people stand on every page of a journey and others send what joins two
 * accounts: each goes on at the other node or starts again, no account is half joined, and what was
 * counted stays counted.
 */
@ExtendWith(StackExtension.class)
@Isolated
@Order(Nodes.LATER)
class LostNodeTest {
  private static Nodes nodes;
  private static Remains remains;
  private static List<Halfway> everybody;
  private static JoinsInFlight joins;
  private static long unanswered;

  @BeforeAll
  static void killTheNode(Stack stack, Nodes both) throws InterruptedException {
    nodes = both;
    remains = new Remains(stack);
    everybody =
        Stream.of(
                new Comers(stack, nodes.second()).all(),
                new Owners(stack, nodes.second()).all(),
                new Joiners(stack, nodes.second()).all(),
                Stream.of(usedUp(stack)))
            .flatMap(some -> some)
            .toList();
    joins = new JoinsInFlight(stack, nodes.second());
    unanswered = joins.sendAndKill(nodes);
  }

  // What strangers have used up at the node that died stays used up.
  private static Halfway usedUp(Stack stack) {
    UsedUpLimits limits = new UsedUpLimits(stack, nodes.second());
    return new Halfway("strangers, nothing left", limits::areSoAt);
  }

  static List<Halfway> goesOnWhereTheyStood() {
    return everybody;
  }

  @AfterEach
  void noAccountIsHalfJoined() {
    assertThat(remains.halfJoined()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void goesOnWhereTheyStood(Halfway one) {
    one.goesOn().accept(nodes.first());
  }

  @Test
  void twoAccountsAreJoinedWholeOrNotAtAllAndThenAtTheOtherNode() {
    assertThat(unanswered).isPositive();
    joins.areWholeOrAsBefore();
    joins.startAgain(nodes.first());
  }
}
