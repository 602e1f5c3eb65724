package fr.educonnect.testing.stack.server;

import fr.educonnect.testing.stack.process.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Calls of one home's {@code kc.sh}. */
final class KeycloakCommand {
  private static final String HEAP = "-Xms128m -Xmx1024m";

  private final Path home;
  private final Path log;
  private final Children children;

  KeycloakCommand(Path home, Path log, Children children) {
    this.home = home;
    this.log = log;
    this.children = children;
  }

  /** Starts the command and lets it run. */
  Process start(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of("bash", home.resolve("bin/kc.sh").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", HEAP);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      children.add(process.toHandle());
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs the command to its end.
   *
   * @throws IllegalStateException when it fails or takes longer than the limit; it is ended then
   */
  void run(Duration limit, String... arguments) {
    Process process = start(Map.of(), arguments);
    try {
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException("kc.sh " + arguments[0] + " did not succeed, see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during kc.sh " + arguments[0], e);
    } finally {
      Children.end(process.toHandle());
    }
  }
}
