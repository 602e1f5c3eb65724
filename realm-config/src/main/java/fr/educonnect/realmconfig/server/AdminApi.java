package fr.educonnect.realmconfig.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Calls below {@code /admin/realms}; every method throws {@link AdminApiException}. */
public final class AdminApi {
  private final String info;
  private final String base;
  private final JsonHttp http = new JsonHttp();
  private final AdminToken token;

  public AdminApi(AdminCredentials credentials) {
    this.info = credentials.server() + "/admin/serverinfo";
    this.base = credentials.server() + "/admin/realms";
    this.token = new AdminToken(credentials, http);
  }

  /** The calls of one realm. */
  public RealmApi realm(String name) {
    return new RealmApi(this, name);
  }

  /** Providers and themes that are installed, among other things. */
  public JsonNode serverInfo() {
    return http.send(request(info).GET().build());
  }

  /** Creates a realm, complete or not at all. */
  public void createRealm(JsonNode representation) {
    create("", representation);
  }

  String create(String path, JsonNode body) {
    return http.create(request(base + path).POST(publisher(body)).build());
  }

  void put(String path, JsonNode body) {
    http.send(request(base + path).PUT(publisher(body)).build());
  }

  void delete(String path) {
    http.send(request(base + path).DELETE().build());
  }

  JsonNode get(String path) {
    return http.send(request(base + path).GET().build());
  }

  Optional<JsonNode> find(String path) {
    try {
      return Optional.of(get(path));
    } catch (AdminApiException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static HttpRequest.BodyPublisher publisher(JsonNode body) {
    return HttpRequest.BodyPublishers.ofString(body.toString());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(JsonHttp.TIMEOUT)
        .header("Authorization", "Bearer " + token.get())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
  }

  /** A name as one segment of a path. */
  static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
