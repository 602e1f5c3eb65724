package fr.educonnect.testing.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.joining.TwoAccounts;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Many who join two accounts in the same second, at a node that dies meanwhile. */
final class JoinsInFlight {
  private static final int PAIRS = 8;
  private static final int AT_ONCE = 4;
  private static final int ANSWERED = 3;

  private final List<Pair> pairs;
  private final CountDownLatch answers = new CountDownLatch(ANSWERED);

  JoinsInFlight(Stack stack, URI node) {
    Joiners joiners = new Joiners(stack, node);
    pairs =
        Stream.generate(() -> TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_NOTIFIED))
            .limit(PAIRS)
            .map(both -> Pair.of(both, joiners.opens(both)))
            .toList();
  }

  /**
   * Two accounts, who joins them, and the links of both before.
   *
   * @param kept the links of the account that is kept
   * @param links of both
   */
  private record Pair(TwoAccounts both, Traveller who, List<List<String>> kept, int links) {

    static Pair of(TwoAccounts both, Traveller who) {
      List<List<String>> kept = both.links(both.kept());
      return new Pair(both, who, kept, kept.size() + both.links(both.other()).size());
    }

    void isWholeOrAsBefore() {
      List<List<String>> now = both.links(both.kept());
      if (both.isJoined()) {
        assertThat(now).hasSize(links);
      } else {
        assertThat(now).isEqualTo(kept);
        assertThat(both.links(both.other())).hasSize(links - kept.size());
      }
    }

    /** From the service once more; what was joined already is not joined again. */
    void startsAgain(URI left) {
      boolean isDone = both.isJoined();
      who.at(left).comesFromService(isDone ? "" : "&kc_action=" + TwoAccounts.JOIN).asGuardian();
      Person kept = both.kept();
      if (who.shows("kc-form-login")) {
        who.signIn(kept);
      }
      if (!isDone) {
        Joiners.prove(who.sees("join-account"), both.other()).sees("join-done").step("CONTINUE");
      }
      Joiners.ignoreChildren(who);
      assertThat(who.isAtService()).isTrue();
      assertThat(both.isJoined()).isTrue();
    }
  }

  /**
   * Sends them, and kills the node when some are answered and the next ones are under way.
   *
   * @return how many got no answer
   */
  long sendAndKill(Nodes nodes) throws InterruptedException {
    ExecutorService browsers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<CompletableFuture<Boolean>> sent =
          pairs.stream()
              .map(pair -> CompletableFuture.supplyAsync(() -> isAnswered(pair), browsers))
              .toList();
      answers.await();
      nodes.killSecond();
      return sent.stream().filter(answer -> !answer.join()).count();
    } finally {
      browsers.shutdown();
    }
  }

  private boolean isAnswered(Pair pair) {
    try {
      Joiners.prove(pair.who, pair.both.other());
    } catch (IllegalStateException e) {
      return false;
    }
    answers.countDown();
    return true;
  }

  /** Each pair is two accounts as before, or one with the children of both. */
  void areWholeOrAsBefore() {
    pairs.forEach(Pair::isWholeOrAsBefore);
  }

  /** Everybody comes to the end at the node that is left. */
  void startAgain(URI left) {
    pairs.forEach(pair -> pair.startsAgain(left));
  }
}
