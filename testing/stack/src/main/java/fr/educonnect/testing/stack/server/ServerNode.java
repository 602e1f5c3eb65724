package fr.educonnect.testing.stack.server;

import fr.educonnect.testing.stack.process.Children;
import fr.educonnect.testing.stack.process.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One running Keycloak. */
public final class ServerNode implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Process process;
  private final Children children;
  private final int port;
  private final int managementPort;

  private ServerNode(Process process, Children children, int port, int managementPort) {
    this.process = process;
    this.children = children;
    this.port = port;
    this.managementPort = managementPort;
  }

  /**
   * Starts the server and does not wait until it is ready.
   *
   * @param environment the run-time options as {@code KC_…} variables
   */
  public static ServerNode start(
      ServerHome home, Map<String, String> environment, Path log, Children children) {
    Process process =
        new KeycloakCommand(home.folder(), log, children)
            .start(environment, "start", "--optimized");
    return new ServerNode(
        process,
        children,
        Integer.parseInt(environment.get("KC_HTTP_PORT")),
        Integer.parseInt(environment.get("KC_HTTP_MANAGEMENT_PORT")));
  }

  /** Waits until the server answers that it is ready. */
  public ServerNode awaitReady() {
    Wait.until("Keycloak ready on port " + port, START_LIMIT, this::readyOrEnded);
    if (!process.isAlive()) {
      throw new IllegalStateException("Keycloak ended with exit code " + process.exitValue());
    }
    children.add(process.toHandle());
    return this;
  }

  private boolean readyOrEnded() {
    return !process.isAlive() || isReady();
  }

  private boolean isReady() {
    URI health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Keycloak starts", e);
    }
  }

  /** The address of this very node; links in its pages bear the stack's address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Ends it as a loss of power does: nothing that was begun is finished, and nobody is told. */
  public void kill() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  @Override
  public void close() {
    Children.end(process.toHandle());
  }
}
