package fr.educonnect.realmconfig.server;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator's access token, asked for again before it ends. */
final class AdminToken {
  /** Keycloak's shortest default lifetime is one minute. */
  private static final Duration USABLE = Duration.ofSeconds(30);

  private final AdminCredentials credentials;
  private final JsonHttp http;
  private String token;
  private Instant until = Instant.MIN;

  AdminToken(AdminCredentials credentials, JsonHttp http) {
    this.credentials = credentials;
    this.http = http;
  }

  String get() {
    if (Instant.now().isAfter(until)) {
      Instant asked = Instant.now();
      token = http.send(request()).path("access_token").asText();
      until = asked.plus(USABLE);
    }
    return token;
  }

  private HttpRequest request() {
    URI uri =
        URI.create(
            "%s/realms/%s/protocol/openid-connect/token"
                .formatted(credentials.server(), credentials.realm()));
    return HttpRequest.newBuilder(uri)
        .timeout(JsonHttp.TIMEOUT)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form()))
        .build();
  }

  private String form() {
    Map<String, String> fields =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            credentials.user(),
            "password",
            credentials.password());
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
