package fr.educonnect.testing.benchmarks.signin;

import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.benchmarks.Figure.Measured;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.StackSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * S1, S3 and the equal cost of refused sign-ins and of registrations, on one server that serves
 * both realms.
 */
public final class SignInBenchmark {
  private static final int CONCURRENCY = 4;
  private static final int TURNS = 6;
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private final Path folder;
  private final Size size;
  private final Consumer<Figure> print;

  /**
   * How much is measured.
   *
   * @param accounts people on each side
   * @param length of the load on each side
   * @param rounds answers per kind of people
   */
  public record Size(int accounts, Duration length, int rounds) {}

  public SignInBenchmark(Path folder, Size size, Consumer<Figure> print) {
    this.folder = folder;
    this.size = size;
    this.print = print;
  }

  /** Starts a stack of its own, measures, prints, and stops it. */
  public void run() {
    try (Stack stack = new Stack(StackSettings.ofBenchmarks(folder, 4 * size.accounts())).start()) {
      SignInTarget ours = new People(stack).active(size.accounts());
      SignInTarget stock = new StockRealm(stack.addresses().keycloak()).create(ours.people());
      throughput(ours, stock);
      statements(stack, ours);
      new AnswerTimes(stack, ours, size.rounds(), print).print();
    }
  }

  /** As {@link #run}, of the answers' times alone. */
  public void runAnswers() {
    try (Stack stack = new Stack(StackSettings.ofBenchmarks(folder, 4 * size.accounts())).start()) {
      SignInTarget ours = new People(stack).active(size.accounts());
      new AnswerTimes(stack, ours, size.rounds(), print).print();
    }
  }

  /** The two sides take turns, so that a machine that slows down slows both. */
  private void throughput(SignInTarget ours, SignInTarget stock) {
    SignInLoad load = new SignInLoad(CONCURRENCY);
    load.run(stock, WARM_UP);
    load.run(ours, WARM_UP);
    Duration turn = size.length().dividedBy(TURNS);
    SignInLoad.Seen here = load.run(ours, turn);
    SignInLoad.Seen there = load.run(stock, turn);
    for (int i = 1; i < TURNS; i++) {
      here = here.plus(load.run(ours, turn));
      there = there.plus(load.run(stock, turn));
    }
    print.accept(
        Figure.atLeast(
            "S1",
            "sign-ins per second / stock Keycloak",
            new Measured(here.perSecond() / there.perSecond(), here + " / " + there),
            1.0));
    print.accept(
        Figure.atMost(
            "S1",
            "99th percentile of a sign-in / stock Keycloak",
            new Measured(here.p99Millis() / there.p99Millis(), here + " / " + there),
            1.0));
  }

  private void statements(Stack stack, SignInTarget ours) {
    Statements statements = new Statements(stack.databases());
    Statements.Counted counted = statements.during(ours);
    String detail =
        String.format(
            Locale.ROOT,
            "%d sign-ins, %d requests: %d reads, %d writes",
            counted.signIns(),
            counted.requests(),
            counted.reads(),
            counted.writes());
    print.accept(
        Figure.atMost(
            "S3",
            "directory reads per HTTP request",
            new Measured((double) counted.reads() / counted.requests(), detail),
            1));
    print.accept(
        Figure.atMost(
            "S3",
            "directory writes per sign-in",
            new Measured((double) counted.writes() / counted.signIns(), detail),
            1));
  }
}
