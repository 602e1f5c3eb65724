package fr.educonnect.testing.journeys.states;

import fr.educonnect.importjobs.command.RootCommand;
import fr.educonnect.testing.stack.Stack;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the assistance team and the nightly job do, by the commands of {@code import-jobs}. */
public final class Decisions {
  private final Stack stack;

  public Decisions(Stack stack) {
    this.stack = stack;
  }

  /** Runs a command about one account; returns its exit code. */
  public String run(long account, String... words) {
    List<String> line = new ArrayList<>(Arrays.asList(words));
    line.addAll(List.of(Long.toString(account), "--reason=T-1"));
    return run(line.toArray(String[]::new));
  }

  /** Runs a command; returns its exit code. */
  public String run(String... words) {
    List<String> line = new ArrayList<>(Arrays.asList(words));
    line.add("--config=" + stack.feed().settings());
    return Integer.toString(
        RootCommand.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(new StringWriter()))
            .execute(line.toArray(String[]::new)));
  }
}
