package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;

/** Completes clients with the defaults of their protocol (folder {@code defaults}). */
final class ClientDefaults {
  private final Map<String, ObjectNode> byProtocol;
  private final TypedCheck typed;

  ClientDefaults(Map<String, ObjectNode> byProtocol, Problems problems) {
    this.byProtocol = byProtocol;
    this.typed = new TypedCheck(problems);
  }

  /** A client without {@code protocol} is one of Keycloak's own and keeps the server's values. */
  ClientDefinition complete(ClientDefinition client) {
    ObjectNode tree = client.tree();
    typed.as(ClientRepresentation.class, client.place(), tree);
    ObjectNode defaults = byProtocol.get(tree.path("protocol").asText());
    return new ClientDefinition(
        client.place(), defaults == null ? tree : Trees.overlay(defaults, tree), client.origins());
  }
}
