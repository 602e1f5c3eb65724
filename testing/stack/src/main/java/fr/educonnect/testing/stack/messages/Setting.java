package fr.educonnect.testing.stack.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One word that is told by GET and set by PUT. */
record Setting(Supplier<String> value, Consumer<String> set) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (!exchange.getRequestMethod().equals("PUT")) {
      Exchanges.answer(exchange, 200, "text/plain", value.get());
      return;
    }
    try {
      set.accept(new String(body, StandardCharsets.UTF_8).strip());
      Exchanges.answer(exchange, 204, "text/plain", "");
    } catch (IllegalArgumentException e) {
      Exchanges.answer(exchange, 400, "text/plain", e.getMessage());
    }
  }
}
