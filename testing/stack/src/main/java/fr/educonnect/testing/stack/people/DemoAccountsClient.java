package fr.educonnect.testing.stack.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks the running server to bring accounts to a state, as its administrator. */
public final class DemoAccountsClient {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Shorter than the server takes a token. */
  private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final String administrator;
  private final String password;
  private String token;
  private Instant tokenEnd = Instant.MIN;

  /**
   * @param server base URL
   */
  public DemoAccountsClient(String server, String administrator, String password) {
    this.server = server;
    this.administrator = administrator;
    this.password = password;
  }

  /**
   * What an account should become.
   *
   * @param state NOTIFIED, ACTIVATING or ACTIVE
   * @param password null for NOTIFIED
   */
  public record Wanted(String realm, String login, String state, String password, String mail) {}

  /**
   * Brings the accounts to their states.
   *
   * @return the server's answer, in the same order: {@code id, login, state, provisionalPassword}
   */
  public JsonNode prepare(List<Wanted> accounts) {
    return post("/realms/master/demo-accounts", accounts);
  }

  /**
   * What happens to an account by somebody else's doing.
   *
   * @param event of the domain's, e.g. RESET_PASSWORD
   * @param mail an address that it brings; null for none
   */
  public record Happening(String realm, String login, String event, String mail) {

    /** Something that brings nothing along. */
    public Happening(String realm, String login, String event) {
      this(realm, login, event, null);
    }
  }

  /**
   * Has it happen.
   *
   * @return the account afterwards, as {@link #prepare} has it
   */
  public JsonNode happen(Happening happening) {
    return post("/realms/master/demo-accounts/events", happening);
  }

  private record Age(String realm, String login, int seconds) {}

  /** Makes the account's open sessions older: nobody has to wait for a sign-in to be. */
  public void age(String realm, String login, int seconds) {
    int open = post("/realms/master/demo-accounts/age", new Age(realm, login, seconds)).asInt();
    if (open == 0) {
      throw new IllegalStateException("No session of the account is open");
    }
  }

  private JsonNode post(String path, Object body) {
    try {
      HttpRequest request =
          request(path)
              .header("Authorization", "Bearer " + token())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
              .build();
      return send(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // To check the administrator's password takes longer than most of what is asked for.
  private synchronized String token() throws IOException {
    if (Instant.now().isAfter(tokenEnd)) {
      tokenEnd = Instant.now().plus(TOKEN_LIFE);
      token = newToken();
    }
    return token;
  }

  private String newToken() throws IOException {
    String form =
        "grant_type=password&client_id=admin-cli&username=%s&password=%s"
            .formatted(administrator, password);
    HttpRequest request =
        request("/realms/master/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return send(request).get("access_token").asText();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(LIMIT);
  }

  private JsonNode send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            request.uri().getPath() + " answered " + answer.statusCode());
      }
      return json.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while demo accounts are made", e);
    }
  }
}
