package fr.educonnect.testing.stack.server;

import fr.educonnect.testing.stack.process.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Keycloak home with our providers built in, made anew when the distribution, a provider or a
 * build option changed.
 *
 * @param folder what {@code kc.home.dir} is
 */
public record ServerHome(Path folder) {
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);
  private static final String STAMP = "stack.stamp";

  /** Options that {@code kc.sh build} fixes. */
  private static final String BUILD_OPTIONS =
      """
      db=postgres
      health-enabled=true
      metrics-enabled=true
      vault=file
      """;

  /** Makes or reuses the home. */
  public static ServerHome prepare(Path folder, ServerParts parts, Path log, Children children) {
    ServerHome home = new ServerHome(folder);
    String stamp = parts.stamp(BUILD_OPTIONS);
    if (!home.stamp().equals(stamp)) {
      home.make(parts);
      new KeycloakCommand(folder, log, children).run(BUILD_LIMIT, "build");
      write(folder.resolve(STAMP), stamp);
    }
    return home;
  }

  /** A second home with the same build and no data, for another node on the same machine. */
  public ServerHome copyTo(Path other) {
    FileTrees.delete(other);
    FileTrees.copy(folder, other);
    FileTrees.delete(other.resolve("data/tmp"));
    FileTrees.delete(other.resolve("data/transaction-logs"));
    return new ServerHome(other);
  }

  private String stamp() {
    Path file = folder.resolve(STAMP);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(ServerParts parts) {
    FileTrees.delete(folder);
    FileTrees.copy(parts.distribution(), folder);
    copyAll(parts.providers(), folder.resolve("providers"));
    copyAll(parts.passwordLists(), folder.resolve("data/password-blacklists"));
    write(folder.resolve("conf/keycloak.conf"), BUILD_OPTIONS);
  }

  private static void copyAll(List<Path> files, Path target) {
    try {
      Files.createDirectories(target);
      for (Path file : files) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars of the providers folder. */
  public List<Path> providers() {
    try (Stream<Path> files = Files.list(folder.resolve("providers"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
