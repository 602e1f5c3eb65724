package fr.educonnect.testing.franceconnect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code authorize}: a right request gets the page of identities. */
record AuthorizeEndpoint(Partner partner, Grants grants, Identities identities)
    implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, List<String>> request =
        exchange.getRequestMethod().equals("POST")
            ? Exchanges.form(exchange)
            : Exchanges.query(exchange);
    AuthorizeRules rules = new AuthorizeRules(partner, request);
    Optional<Refusal> refusal = rules.refusal();
    if (refusal.isEmpty()) {
      String id = grants.await(rules.asked());
      Pages.answer(exchange, 200, Pages.choice(id, identities.all()));
    } else if (refusal.get().onOwnPage()) {
      Pages.answer(exchange, 400, Pages.refused(refusal.get()));
    } else {
      Exchanges.redirect(exchange, new Back(rules.asked()).refused(refusal.get()));
    }
  }
}
