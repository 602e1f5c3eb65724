package fr.educonnect.testing.franceconnect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/** {@code userinfo}: a signed token (application/jwt), for 60 seconds. */
record UserInfoEndpoint(Grants grants, Tokens tokens) implements HttpHandler {
  private static final String BEARER = "Bearer ";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Optional<Grant> grant =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
            .filter(header -> header.startsWith(BEARER))
            .flatMap(header -> grants.ofAccessToken(header.substring(BEARER.length())))
            .filter(one -> one.fault() != Fault.USERINFO_REFUSED);
    if (grant.isEmpty()) {
      Exchanges.error(exchange, 401, "invalid_token");
      return;
    }
    String type =
        grant.get().fault() == Fault.USERINFO_JSON ? "application/json" : "application/jwt";
    Exchanges.answer(exchange, 200, type, tokens.userInfo(grant.get(), grants.now()));
  }
}
