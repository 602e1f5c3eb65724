package fr.educonnect.testing.franceconnect;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A partner, and the browser of whoever signs in there. */
final class Caller {
  static final Partner PARTNER =
      new Partner(
          "partner",
          "a-secret-of-more-than-32-characters-for-hs256",
          "http://127.0.0.1:1/keys",
          "http://127.0.0.1:1/back",
          "http://127.0.0.1:1/out");

  private static final Pattern INTERACTION = Pattern.compile("name=\"interaction\" value=\"(\\w+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String issuer;

  Caller(FranceConnect simulator) {
    issuer = FranceConnect.issuer(simulator.port());
  }

  /** A right request, with one parameter changed; left out where it is null. */
  static Map<String, String> request(String name, String value) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", PARTNER.clientId());
    request.put("redirect_uri", PARTNER.redirectUri());
    request.put("scope", "openid given_name family_name preferred_username");
    request.put("acr_values", "eidas1");
    request.put("state", "s".repeat(64));
    request.put("nonce", "0".repeat(64));
    request.put(name, value);
    request.values().removeIf(Objects::isNull);
    return request;
  }

  HttpResponse<String> authorize(Map<String, String> request) {
    return send(HttpRequest.newBuilder(URI.create(issuer + "/authorize?" + encode(request))));
  }

  /** Where the browser is sent after a choice. */
  Map<String, String> choose(Map<String, String> request, String field, String value) {
    Matcher page = INTERACTION.matcher(authorize(request).body());
    if (!page.find()) {
      throw new AssertionError("no page of identities");
    }
    Map<String, String> form = new HashMap<>(Map.of("interaction", page.group(1)));
    form.put(field, value);
    URI choice = URI.create(issuer).resolve(ChoiceEndpoint.PATH);
    HttpResponse<String> back = post(choice, form, null);
    return parameters(back.headers().firstValue("Location").orElseThrow());
  }

  String code() {
    return choose(request("prompt", null), "identity", "1").get("code");
  }

  HttpResponse<String> token(String code) {
    return post(
        URI.create(issuer + "/token"),
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", PARTNER.redirectUri(),
            "client_id", PARTNER.clientId(),
            "client_secret", PARTNER.secret()),
        null);
  }

  HttpResponse<String> post(URI address, Map<String, String> form, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form)));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request);
  }

  HttpResponse<String> get(String path, String authorization) {
    return send(
        HttpRequest.newBuilder(URI.create(issuer + path)).header("Authorization", authorization));
  }

  HttpResponse<String> logout(Map<String, String> request) {
    return send(HttpRequest.newBuilder(URI.create(issuer + "/session/end?" + encode(request))));
  }

  URI tokenEndpoint() {
    return URI.create(issuer + "/token");
  }

  static String field(HttpResponse<String> answer, String name) {
    Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
    if (!field.find()) {
      throw new AssertionError(answer.body());
    }
    return field.group(1);
  }

  static Map<String, String> parameters(String address) {
    Map<String, String> parameters = new HashMap<>();
    URLUtils.parseParameters(URI.create(address).getRawQuery())
        .forEach((name, values) -> parameters.put(name, values.get(0)));
    return parameters;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + Back.encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
