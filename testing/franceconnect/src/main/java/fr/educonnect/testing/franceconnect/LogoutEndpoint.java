package fr.educonnect.testing.franceconnect;

import static fr.educonnect.testing.franceconnect.Exchanges.value;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code session/end}: an ID token tells who signs out, also one that is no longer valid. */
record LogoutEndpoint(Partner partner, Grants grants) implements HttpHandler {
  private static final int SHORTEST_STATE = 32;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, List<String>> request = Exchanges.query(exchange);
    Optional<Grant> grant = grants.ofIdToken(value(request, "id_token_hint"));
    if (grant.isEmpty()) {
      refuse(exchange, "id_token_hint manquant ou inconnu");
    } else if (!value(request, "post_logout_redirect_uri").equals(partner.postLogoutUri())) {
      refuse(exchange, "post_logout_redirect_uri non déclarée");
    } else if (value(request, "state").length() < SHORTEST_STATE) {
      refuse(exchange, "state manquant ou trop court");
    } else {
      grants.close(grant.get());
      Exchanges.redirect(exchange, back(grant.get().fault(), value(request, "state")));
    }
  }

  private static void refuse(HttpExchange exchange, String text) throws IOException {
    Pages.answer(exchange, 400, Pages.refused(Refusal.own("Y030116", text)));
  }

  private String back(Fault fault, String state) {
    return partner.postLogoutUri()
        + switch (fault) {
          case LOGOUT_STATE_OMITTED -> "";
          case LOGOUT_STATE_ALTERED -> "?state=" + Randoms.hex();
          default -> "?state=" + Back.encode(state);
        };
  }
}
