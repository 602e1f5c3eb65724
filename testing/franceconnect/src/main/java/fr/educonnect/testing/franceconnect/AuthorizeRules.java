package fr.educonnect.testing.franceconnect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What FranceConnect asks of a request to sign in. */
final class AuthorizeRules {
  private static final int SHORTEST = 32;
  private static final Set<String> PROMPTS = Set.of("login", "consent");

  private final Partner partner;
  private final Map<String, List<String>> request;

  AuthorizeRules(Partner partner, Map<String, List<String>> request) {
    this.partner = partner;
    this.request = request;
  }

  /** The first thing that is wrong. */
  Optional<Refusal> refusal() {
    if (!value("client_id").equals(partner.clientId())) {
      return Optional.of(Refusal.own("Y04EA6EF", "client_id inconnu"));
    }
    if (!value("redirect_uri").equals(partner.redirectUri())) {
      return Optional.of(Refusal.own("Y04C013C", "redirect_uri non déclarée"));
    }
    if (request.values().stream().anyMatch(values -> values.size() > 1)) {
      return Optional.of(Refusal.own("Y030007", "paramètre répété"));
    }
    if (value("state").length() < SHORTEST || value("nonce").length() < SHORTEST) {
      return Optional.of(Refusal.own("Y030007", "state ou nonce trop court"));
    }
    return meaning();
  }

  private Optional<Refusal> meaning() {
    Set<String> scopes = words("scope");
    if (!value("response_type").equals("code")) {
      return Optional.of(Refusal.told("unsupported_response_type", "response_type"));
    }
    if (!scopes.contains("openid") || !Partner.SCOPES.containsAll(scopes)) {
      return Optional.of(Refusal.told("invalid_scope", "scope"));
    }
    if (!value("acr_values").equals(Partner.ACR)) {
      return Optional.of(Refusal.told("invalid_request", "acr_values"));
    }
    if (request.containsKey("prompt") && !PROMPTS.containsAll(words("prompt"))) {
      return Optional.of(Refusal.told("invalid_request", "prompt"));
    }
    if (request.containsKey("code_challenge") && !value("code_challenge_method").equals("S256")) {
      return Optional.of(Refusal.told("invalid_request", "code_challenge_method"));
    }
    return Optional.empty();
  }

  /** The request; only where nothing is wrong. */
  Asked asked() {
    return new Asked(
        value("redirect_uri"),
        words("scope"),
        value("state"),
        value("nonce"),
        request.containsKey("code_challenge") ? value("code_challenge") : null);
  }

  private Set<String> words(String name) {
    return Set.copyOf(List.of(value(name).split(" +")));
  }

  private String value(String name) {
    return request.getOrDefault(name, List.of("")).get(0);
  }
}
