package fr.educonnect.testing.franceconnect;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The simulator's pages: plain HTML, no script, readable at 320 px, no mark of FranceConnect. */
final class Pages {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>%1$s</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>:root{color-scheme:light dark}
      body{font:100%%/1.5 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem}
      button,select{font:inherit;min-height:44px;padding:.5rem 1rem;max-width:100%%}
      li{margin:.5rem 0}:focus-visible{outline:3px solid;outline-offset:2px}</style></head>
      <body><main><h1>%1$s</h1>
      <p>Ce simulateur tient lieu de FranceConnect dans l’environnement de développement.</p>
      %2$s</main></body></html>
      """;

  private static final String CHOICE =
      """
      <form method="post" action="%s">
      <input type="hidden" name="interaction" value="%s">
      <h2>Je me connecte en tant que</h2><ul>
      %s</ul>
      <h2>Je ne me connecte pas</h2><ul>
      %s</ul>
      <details><summary>Pour les tests</summary>
      <p><label for="fault">Ce qui sera faux dans les réponses</label>
      <select id="fault" name="fault">%s</select></p></details>
      </form>
      """;

  private Pages() {}

  static void answer(HttpExchange exchange, int status, String html) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    Exchanges.answer(exchange, status, "text/html; charset=utf-8", html);
  }

  static String choice(String interaction, List<Identity> identities) {
    String people =
        identities.stream()
            .map(person -> button("identity", person.id(), person.name()))
            .collect(Collectors.joining());
    String errors =
        Arrays.stream(ProviderError.values())
            .map(error -> button("error", error.code(), error.label()))
            .collect(Collectors.joining());
    String faults =
        Arrays.stream(Fault.values())
            .map(fault -> "<option>" + fault + "</option>")
            .collect(Collectors.joining());
    return PAGE.formatted(
        "Choisir une identité de test",
        CHOICE.formatted(ChoiceEndpoint.PATH, interaction, people, errors, faults));
  }

  static String refused(Refusal refusal) {
    return PAGE.formatted(
        "La demande est refusée",
        "<p id=\"refused\">Code %s : %s</p>".formatted(refusal.code(), escape(refusal.text())));
  }

  static String signedOut() {
    return PAGE.formatted("Vous êtes déconnecté", "");
  }

  private static String button(String name, String value, String label) {
    return "<li><button name=\"%s\" value=\"%s\">%s</button></li>\n"
        .formatted(name, value, escape(label));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
