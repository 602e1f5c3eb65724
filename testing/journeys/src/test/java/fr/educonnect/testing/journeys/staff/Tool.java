package fr.educonnect.testing.journeys.staff;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.ToolKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A tool of an academy on the way to its token (private_key_jwt, RFC 7523). */
final class Tool {
  private static final int SECONDS = 60;

  private Tool() {}

  /** The access token; empty where the key is refused. */
  static String token(Stack stack, ToolKey key) {
    String issuer = stack.addresses().agentsIssuer();
    long now = Instant.now().getEpochSecond();
    String assertion =
        key.sign(
            Map.of(
                "iss",
                ToolKey.CLIENT,
                "sub",
                ToolKey.CLIENT,
                "aud",
                issuer,
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now,
                "exp",
                now + SECONDS));
    HttpVisitor answer =
        new HttpVisitor()
            .post(
                issuer + "/protocol/openid-connect/token",
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                    "client_assertion",
                    assertion));
    return StaffVisitor.json(answer.body()).path("access_token").asText();
  }
}
