package fr.educonnect.testing.stack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a stack is started.
 *
 * @param project the project's root folder
 * @param folder where the stack keeps its data, server homes and logs
 * @param ports where its parts listen
 * @param students how many pupils the generated academies have together, about
 * @param reset whether the data of earlier starts is forgotten
 * @param clustered whether the server can be joined by a second node
 */
public record StackSettings(
    Path project, Path folder, Ports ports, int students, boolean reset, boolean clustered) {
  private static final int DEFAULT_PORT = 8080;
  private static final int DEFAULT_STUDENTS = 300;
  private static final int TEST_STUDENTS = 900;

  /**
   * The settings of {@code mvn -Prun}, from the system properties {@code stack.port}, {@code
   * stack.students} and {@code stack.reset}.
   */
  public static StackSettings ofDevelopment() {
    Path project = findProject();
    return new StackSettings(
        project,
        project.resolve("testing/stack/target"),
        Ports.from(Integer.getInteger("stack.port", DEFAULT_PORT)),
        Integer.getInteger("stack.students", DEFAULT_STUDENTS),
        isOn("stack.reset"),
        false);
  }

  /** A stack of its own for tests: free ports, new data, ready for a second node. */
  public static StackSettings ofTests(Path folder) {
    return new StackSettings(findProject(), folder, Ports.free(), TEST_STUDENTS, true, true);
  }

  /** A stack of its own for benchmarks: free ports, new data, one node, so many students. */
  public static StackSettings ofBenchmarks(Path folder, int students) {
    return new StackSettings(findProject(), folder, Ports.free(), students, true, false);
  }

  private static boolean isOn(String property) {
    String value = System.getProperty(property, "false");
    return value.isEmpty() || Boolean.parseBoolean(value);
  }

  private static Path findProject() {
    try {
      Path code = Path.of(Stack.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = code;
      while (folder != null && !Files.isDirectory(folder.resolve("realm-config"))) {
        folder = folder.getParent();
      }
      if (folder == null) {
        throw new IllegalStateException("The stack runs from a built tree of the project");
      }
      return folder;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log(String part) {
    return folder.resolve("logs").resolve(part + ".log");
  }
}
