package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;

/**
 * Components: keys and the user storage. Never removed and never given another id: user ids contain
 * the id of their storage, and removing a storage removes what Keycloak keeps of its users.
 */
final class Components implements Subject {
  private static final String PATH = "/components";

  private final RealmApi api;
  private final List<ObjectNode> wanted;
  private final Step.Owner owner;

  Components(RealmApi api, List<ObjectNode> wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "component");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    if (!wanted.isEmpty()) {
      JsonNode present = api.get(PATH);
      wanted.forEach(component -> compare(component, present, steps));
    }
    return steps;
  }

  private void compare(ObjectNode component, JsonNode present, List<Step> steps) {
    String name = component.path("name").asText();
    ObjectNode server = find(component, present);
    if (server == null) {
      steps.add(Step.create(owner, name, () -> api.create(PATH, component)));
      return;
    }
    List<FieldDifference> fields = Differences.between(component, server);
    if (fields.stream().anyMatch(field -> field.field().equals("id"))) {
      throw new ConflictException(
          "component %s of realm %s has the id %s on the server, %s in the files; ids never change"
              .formatted(name, api.name(), server.path("id"), component.path("id")));
    }
    if (!fields.isEmpty()) {
      String path = PATH + "/" + server.path("id").asText();
      steps.add(
          Step.update(owner, name, fields, () -> api.put(path, Trees.overlay(server, component))));
    }
  }

  private static ObjectNode find(ObjectNode component, JsonNode present) {
    for (JsonNode candidate : present) {
      if (same("name", component, candidate) && same("providerType", component, candidate)) {
        return (ObjectNode) candidate;
      }
    }
    return null;
  }

  private static boolean same(String field, JsonNode left, JsonNode right) {
    return left.path(field).asText().equals(right.path(field).asText());
  }
}
