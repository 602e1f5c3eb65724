package fr.educonnect.testing.franceconnect;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reading and answering of requests. */
final class Exchanges {
  private static final int NO_BODY = -1;

  private Exchanges() {}

  static Map<String, List<String>> query(HttpExchange exchange) {
    return URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
  }

  static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  static Map<String, List<String>> form(HttpExchange exchange) throws IOException {
    return URLUtils.parseParameters(body(exchange));
  }

  static String value(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).get(0);
  }

  static void redirect(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    answer(exchange, 303, "text/plain", "");
  }

  static void json(HttpExchange exchange, int status, String body) throws IOException {
    answer(exchange, status, "application/json", body);
  }

  static void error(HttpExchange exchange, int status, String code) throws IOException {
    json(exchange, status, "{\"error\":\"" + code + "\"}");
  }

  static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
