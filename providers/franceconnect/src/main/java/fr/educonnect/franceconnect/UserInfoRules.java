package fr.educonnect.franceconnect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What must hold of a userinfo answer besides its signature (OpenID Connect Core, 5.3.4). */
record UserInfoRules(String issuer, String clientId, String sub) {

  /** The first thing that does not hold. */
  Optional<Refusal> refusal(JsonNode claims) {
    if (!sub.equals(claims.path("sub").asText(null))) {
      return Optional.of(Refusal.SUBJECT);
    }
    boolean ofIssuer = !claims.has("iss") || claims.path("iss").asText().equals(issuer);
    return ofIssuer && isForUs(claims.path("aud"))
        ? Optional.empty()
        : Optional.of(Refusal.NOT_FOR_US);
  }

  private boolean isForUs(JsonNode audience) {
    if (!audience.isArray()) {
      return audience.isMissingNode() || audience.asText().equals(clientId);
    }
    return audience.size() == 1 && audience.get(0).asText().equals(clientId);
  }
}
