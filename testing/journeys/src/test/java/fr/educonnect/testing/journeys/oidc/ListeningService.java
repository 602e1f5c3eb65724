package fr.educonnect.testing.journeys.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The part of a service that hears of sign-outs. In a browser's frame it answers only when it is
 * let, so that the page around can be looked at.
 */
final class ListeningService implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final HttpServer server;

  ListeningService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/callback", ListeningService::end);
    server.createContext("/leave", this::frame);
    server.createContext("/told", this::call);
    server.setExecutor(threads);
    server.start();
  }

  /** Host and port. */
  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Where its people arrive after a sign-in. */
  String callback() {
    return "http://" + authority() + "/callback";
  }

  /** What makes a client of one that hears of it in a frame. */
  Map<String, String> inAFrame() {
    return Map.of(
        "frontchannel.logout.url",
        "http://" + authority() + "/leave?school=here",
        "frontchannel.logout.session.required",
        "true");
  }

  /** What makes a client of one whose server hears of it. */
  Map<String, String> fromServerToServer() {
    return Map.of(
        "backchannel.logout.url",
        "http://" + authority() + "/told",
        "backchannel.logout.session.required",
        "true");
  }

  /** The parameters with which it was told, once they are there. */
  Map<String, String> told() throws InterruptedException {
    String query = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (query == null) {
      throw new AssertionError("was told nothing");
    }
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  /** Whether it was told anything that was not read yet. */
  boolean isToldMore() {
    return !told.isEmpty();
  }

  /** From now on its frame is answered. */
  void answer() {
    held.countDown();
  }

  private void frame(HttpExchange exchange) throws IOException {
    told.add(exchange.getRequestURI().getRawQuery());
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(exchange);
  }

  private void call(HttpExchange exchange) throws IOException {
    told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    end(exchange);
  }

  private static void end(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.getResponseHeaders().add("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    answer();
    server.stop(0);
    threads.shutdownNow();
  }
}
