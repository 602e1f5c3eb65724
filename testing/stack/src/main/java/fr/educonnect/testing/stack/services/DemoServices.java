package fr.educonnect.testing.stack.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.stack.process.Children;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The Node process of the demo services. It gets its settings on standard input and ends when that
 * closes, so it never outlives the stack.
 */
public final class DemoServices implements AutoCloseable {
  private final Process process;

  private DemoServices(Process process) {
    this.process = process;
  }

  /**
   * Starts the services; they ask Keycloak nothing before the first sign-in.
   *
   * @param folder the services' module, its dependencies installed
   * @param log gets what they write
   */
  public static DemoServices start(
      Path folder, ServiceSettings settings, Path log, Children children) {
    try {
      Process process =
          new ProcessBuilder("node", "src/main.js")
              .directory(folder.toFile())
              .redirectError(Redirect.appendTo(log.toFile()))
              .start();
      children.add(process.toHandle());
      DemoServices services = new DemoServices(process);
      services.send(settings);
      services.awaitReady();
      return services;
    } catch (IOException e) {
      throw new UncheckedIOException("The demo services need Node 20 or newer", e);
    }
  }

  /** The stream stays open: its end is the sign to stop. */
  private void send(ServiceSettings settings) throws IOException {
    OutputStream input = process.getOutputStream();
    input.write((json(settings) + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  private static String json(ServiceSettings settings) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(settings);
  }

  private void awaitReady() throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    if (!"ready".equals(output.readLine())) {
      throw new IllegalStateException("The demo services did not start");
    }
  }

  @Override
  public void close() {
    Children.end(process.toHandle());
  }
}
