package fr.educonnect.testing.journeys.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The code flow of the confidential demo client, one request at a time. */
public final class OidcSignIn {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpVisitor visitor = new HttpVisitor();
  private final String client;
  private final String secret;
  private final String redirectUri;
  private final String issuer;

  public OidcSignIn(Stack stack) {
    issuer = stack.addresses().issuer();
    client = Addresses.OIDC_CLIENT;
    secret = stack.oidcSecret();
    redirectUri = stack.addresses().oidcService() + "/callback";
  }

  /** Opens the sign-in page. */
  void open() {
    visitor.get(
        endpoint("auth")
            + "?response_type=code&scope=openid&state=state&nonce=nonce&client_id="
            + client
            + "&redirect_uri="
            + URLEncoder.encode(redirectUri, StandardCharsets.UTF_8));
  }

  void chooseProfile() {
    visitor.submit(Map.of("profile", "GUARDIAN"));
  }

  void followToForm() {
    visitor.follow();
  }

  /** Sends identifier and password. */
  void send(Person person) {
    send(person.login(), person.password());
  }

  private void send(String login, String password) {
    visitor.submit(Map.of("username", login, "password", password));
  }

  /** Redeems the code of the last answer for an access token. */
  String redeem() {
    String query = URI.create(visitor.location()).getRawQuery();
    String code = query.replaceFirst("(.*&)?code=([^&]+).*", "$2");
    visitor.post(
        endpoint("token"),
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", redirectUri,
            "client_id", client,
            "client_secret", secret));
    return json(visitor.body()).get("access_token").asText();
  }

  /** Signs in from the first request to the access token. */
  String run(Person person) {
    open();
    chooseProfile();
    followToForm();
    send(person);
    return redeem();
  }

  /** Whether the person is shown the sign-in page again. */
  boolean isRefused(Person person) {
    return isRefused(person.login(), person.password());
  }

  /** The same with what is typed. */
  public boolean isRefused(String login, String password) {
    open();
    chooseProfile();
    followToForm();
    send(login, password);
    visitor.follow();
    return visitor.body().contains("input-error");
  }

  /** Asks the server, or another of its nodes, who the token is for. */
  JsonNode userInfo(String token, String server) {
    String path = URI.create(endpoint("userinfo")).getPath();
    visitor.get(server + path, token);
    return json(visitor.body());
  }

  private String endpoint(String name) {
    return issuer + "/protocol/openid-connect/" + name;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
