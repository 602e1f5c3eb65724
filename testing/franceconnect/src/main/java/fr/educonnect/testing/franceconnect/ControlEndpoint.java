package fr.educonnect.testing.franceconnect;

import static fr.educonnect.testing.franceconnect.Exchanges.value;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONObject;

/**
 * What tests outside of this process do, by POST of a form. {@code …/identities}: {@code
 * given_name}, {@code family_name}, {@code preferred_username} add somebody; {@code …/sub}: the
 * {@code id} gets another {@code sub}; both answer {@code id} and {@code sub}. {@code …/keys}: new
 * keys. {@code …/algorithm}: {@code ES256} or {@code RS256}. {@code …/open}: whether {@code id} is
 * signed in.
 */
record ControlEndpoint(FranceConnect simulator) implements HttpHandler {
  static final String PATH = "/control/";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, List<String>> form = Exchanges.form(exchange);
    Identities identities = simulator.identities();
    String id = value(form, "id");
    switch (exchange.getRequestURI().getPath().substring(PATH.length())) {
      case "identities" -> tell(exchange, add(identities, form));
      case "sub" -> tell(exchange, identities.changeSub(id));
      case "keys" -> {
        simulator.rotateKeys();
        Exchanges.json(exchange, 200, "{}");
      }
      case "algorithm" -> {
        simulator.signByRsa(value(form, "algorithm").equals("RS256"));
        Exchanges.json(exchange, 200, "{}");
      }
      case "open" ->
          Exchanges.json(
              exchange,
              200,
              "{\"open\":" + simulator.isOpen(identities.find(id).orElseThrow()) + "}");
      default -> Exchanges.error(exchange, 404, "unknown");
    }
  }

  private static Identity add(Identities identities, Map<String, List<String>> form) {
    return identities.add(
        value(form, "given_name"), value(form, "family_name"), value(form, "preferred_username"));
  }

  private static void tell(HttpExchange exchange, Identity identity) throws IOException {
    JSONObject answer =
        new JSONObject(Map.of("id", identity.id(), "sub", identity.sub(), "name", identity.name()));
    Exchanges.json(exchange, 200, answer.toJSONString());
  }
}
