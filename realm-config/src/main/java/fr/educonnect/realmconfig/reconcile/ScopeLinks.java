package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The client scopes that a realm or a client is linked to. The whole list is settled: a scope that
 * is left over would give a service more than its file says.
 */
final class ScopeLinks {
  private final RealmApi api;
  private final String path;

  /**
   * @param path of the list below the realm
   */
  ScopeLinks(RealmApi api, String path) {
    this.api = api;
    this.path = path;
  }

  /** Names of the linked scopes. */
  JsonNode names() {
    var names = JsonNodeFactory.instance.arrayNode();
    Named.by("name", api.get(path)).keySet().forEach(names::add);
    return names;
  }

  /** Unlinks what is not wanted, then links what lacks. */
  void settle(JsonNode wanted) {
    Set<String> lacking = new TreeSet<>();
    wanted.forEach(name -> lacking.add(name.asText()));
    Named.by("name", api.get(path))
        .forEach(
            (name, scope) -> {
              if (!lacking.remove(name)) {
                api.delete(path(scope));
              }
            });
    link(lacking);
  }

  private void link(Set<String> names) {
    if (!names.isEmpty()) {
      Map<String, ObjectNode> scopes = Named.by("name", api.get(ClientScopes.PATH));
      names.forEach(name -> api.put(path(scopes.get(name)), JsonNodeFactory.instance.objectNode()));
    }
  }

  private String path(ObjectNode scope) {
    return path + "/" + scope.path("id").asText();
  }
}
