package fr.educonnect.realmconfig.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Calls below {@code /admin/realms/<realm>}; paths begin with a slash. */
public final class RealmApi {
  private final AdminApi api;
  private final String realm;
  private final String base;

  RealmApi(AdminApi api, String realm) {
    this.api = api;
    this.realm = realm;
    this.base = "/" + AdminApi.segment(realm);
  }

  public String name() {
    return realm;
  }

  public JsonNode get(String path) {
    return api.get(base + path);
  }

  /** Empty when the server knows no such thing. */
  public Optional<JsonNode> find(String path) {
    return api.find(base + path);
  }

  /** Returns the id of what was created; empty when the server names none. */
  public String create(String path, JsonNode body) {
    return api.create(base + path, body);
  }

  public void put(String path, JsonNode body) {
    api.put(base + path, body);
  }

  public void delete(String path) {
    api.delete(base + path);
  }

  /** A name as one segment of a path. */
  public static String segment(String name) {
    return AdminApi.segment(name);
  }
}
