package fr.educonnect.testing.franceconnect;

import static fr.educonnect.testing.franceconnect.Exchanges.value;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen on the page of identities. Fields: {@code interaction}; {@code identity}, or
 * {@code error} with the code to go back with; {@code fault} where something is to be false.
 */
record ChoiceEndpoint(Grants grants, Identities identities) implements HttpHandler {
  static final String PATH = "/choose";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, List<String>> form = Exchanges.form(exchange);
    Optional<Asked> asked = grants.chosen(value(form, "interaction"));
    if (asked.isEmpty()) {
      Pages.answer(exchange, 400, Pages.refused(Refusal.own("Y000004", "session expirée")));
      return;
    }
    String fault = value(form, "fault");
    Exchanges.redirect(
        exchange, back(asked.get(), form, fault.isEmpty() ? Fault.NONE : Fault.valueOf(fault)));
  }

  private String back(Asked asked, Map<String, List<String>> form, Fault fault) {
    Back back = new Back(asked);
    String error = value(form, "error");
    if (!error.isEmpty()) {
      return back.error(error, "user authentication aborted", fault);
    }
    Identity identity = identities.find(value(form, "identity")).orElseThrow();
    String code = grants.code(asked, identity, fault);
    if (fault == Fault.CODE_REPLAYED) {
      grants.redeem(code);
    }
    return back.code(code, fault);
  }
}
