package fr.educonnect.messaging.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An HTTP server on this machine that answers what a test tells it, and keeps what it was sent. */
final class ScriptedGateway implements AutoCloseable {

  /** One request, its form decoded. */
  record Received(String path, String authorization, Map<String, String> form) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Answer answer = ScriptedGateway::accept;

  /** What is done with a request whose body was read. */
  @FunctionalInterface
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  ScriptedGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Received> received() {
    return received;
  }

  void answers(int status, String body, String... header) {
    answer =
        exchange -> {
          for (int i = 0; i < header.length; i += 2) {
            exchange.getResponseHeaders().set(header[i], header[i + 1]);
          }
          write(exchange, status, body);
        };
  }

  /** As Twilio refuses. */
  void refuses(int status, int code) {
    answers(
        status,
        "{\"code\": %d, \"message\": \"to +33612345678\", \"more_info\": \"x\", \"status\": %d}"
            .formatted(code, status));
  }

  /** Reads the request and says nothing until the end of the test. */
  void hangs() {
    answer =
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
  }

  /** Says 201 and begins a body that never comes. */
  void hangsWithinTheAnswer() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(201, 100);
          exchange.getResponseBody().flush();
          awaitEnd();
        };
  }

  /** Reads the request and hangs up. */
  void hangsUp() {
    answer = HttpExchange::close;
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            form(body)));
    answer.to(exchange);
  }

  private static Map<String, String> form(String body) {
    return Stream.of(body.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void accept(HttpExchange exchange) throws IOException {
    write(exchange, 201, "{\"sid\": \"SM1\", \"status\": \"queued\", \"new_field\": 1}");
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
