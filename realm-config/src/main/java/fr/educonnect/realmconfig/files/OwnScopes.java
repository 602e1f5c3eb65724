package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scopes that services ask for as their own ({@code ect.scope.<service>}) and that release nothing.
 * Keycloak refuses a request with a scope that it does not know.
 */
final class OwnScopes {
  private static final String PREFIX = "ect.scope.";

  private OwnScopes() {}

  /** The scopes of the files and those that only services name; none where a realm states none. */
  static List<ObjectNode> with(List<ObjectNode> scopes, List<ClientDefinition> clients) {
    if (scopes.isEmpty()) {
      return scopes;
    }
    Set<String> names = new TreeSet<>();
    for (ClientDefinition client : clients) {
      client.tree().path("optionalClientScopes").forEach(scope -> names.add(scope.asText()));
    }
    names.removeIf(name -> !name.startsWith(PREFIX));
    scopes.forEach(scope -> names.remove(scope.path("name").asText()));
    return Stream.concat(scopes.stream(), names.stream().map(OwnScopes::scope)).toList();
  }

  private static ObjectNode scope(String name) {
    ObjectNode scope = JsonNodeFactory.instance.objectNode();
    scope.put("name", name).put("protocol", "openid-connect");
    scope.put("description", "A service’s own; it releases nothing");
    scope
        .putObject("attributes")
        .put("include.in.token.scope", "true")
        .put("display.on.consent.screen", "false");
    return scope;
  }
}
