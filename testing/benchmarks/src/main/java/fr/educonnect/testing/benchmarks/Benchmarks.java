package fr.educonnect.testing.benchmarks;

import fr.educonnect.testing.benchmarks.documents.DocumentBenchmark;
import fr.educonnect.testing.benchmarks.imports.ImportBenchmark;
import fr.educonnect.testing.benchmarks.lists.ListBenchmark;
import fr.educonnect.testing.benchmarks.signin.SignInBenchmark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mvn -Pbenchmarks}: measures the budgets and prints a line for each. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures budgets of speed and memory as ratios within this run.")
public final class Benchmarks implements Callable<Integer> {

  /** What can be measured alone. */
  enum Part {
    IMPORTS,
    DOCUMENTS,
    LISTS,
    SIGN_IN,
    ANSWERS,
    ALL
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--only",
      defaultValue = "ALL",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Part part;

  @Option(
      names = "--students",
      defaultValue = "20000",
      description = "Size of the imported academy; the budgets are stated for 500000.")
  private long students;

  @Option(
      names = "--listed",
      defaultValue = "2000000",
      description = "Accounts in the directory of which a school's lists are read.")
  private long listed;

  @Option(
      names = "--accounts",
      defaultValue = "200",
      description = "How many people sign in, here and at the peer; default ${DEFAULT-VALUE}.")
  private int accounts;

  @Option(
      names = "--seconds",
      defaultValue = "60",
      description = "How long each side of the sign-in load runs; default ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--rounds",
      defaultValue = "300",
      description = "Answers per kind of people; default ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--folder",
      defaultValue = "testing/benchmarks/target/work",
      description = "Where files and databases of the run go; default ${DEFAULT-VALUE}.")
  private Path folder;

  /** Runs the benchmarks that the arguments name. */
  public static void main(String[] arguments) {
    int code =
        new CommandLine(new Benchmarks())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments);
    if (code != 0) {
      throw new IllegalStateException("the benchmarks ended with code " + code);
    }
  }

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    Consumer<Figure> print =
        figure -> {
          console.println(figure);
          console.flush();
        };
    if (part == Part.IMPORTS || part == Part.ALL) {
      new ImportBenchmark(folder.resolve("imports").toAbsolutePath(), students, print).run();
    }
    if (part == Part.DOCUMENTS || part == Part.ALL) {
      new DocumentBenchmark(print).run();
    }
    if (part == Part.LISTS || part == Part.ALL) {
      new ListBenchmark(listed, print).run();
    }
    if (part == Part.SIGN_IN || part == Part.ANSWERS || part == Part.ALL) {
      signIns(print);
    }
    return 0;
  }

  private void signIns(Consumer<Figure> print) {
    SignInBenchmark.Size size =
        new SignInBenchmark.Size(accounts, Duration.ofSeconds(seconds), rounds);
    SignInBenchmark benchmark =
        new SignInBenchmark(folder.resolve("sign-in").toAbsolutePath(), size, print);
    if (part == Part.ANSWERS) {
      benchmark.runAnswers();
    } else {
      benchmark.run();
    }
  }
}
