package fr.educonnect.realmconfig;

import fr.educonnect.realmconfig.command.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The entry of the command {@code realm-config}; exit codes are those of {@link
 * fr.educonnect.realmconfig.command.ExitCode}.
 */
public final class RealmConfig {
  private final Map<String, String> environment;
  private final PrintWriter out;

  /**
   * @param environment values of settings and {@code REALM_CONFIG_ADMIN_PASSWORD}, as environment
   *     variables would give them
   * @param out where everything is written
   */
  public RealmConfig(Map<String, String> environment, PrintWriter out) {
    this.environment = Map.copyOf(environment);
    this.out = out;
  }

  /** Runs one command and returns its exit code; does not end the program. */
  public int run(String... args) {
    return Commands.commandLine(environment).setOut(out).setErr(out).execute(args);
  }

  /** Runs one command with the environment and output of this program. */
  public static int execute(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new RealmConfig(System.getenv(), out).run(args);
  }

  public static void main(String[] args) {
    System.exit(execute(args));
  }
}
