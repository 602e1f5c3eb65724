package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Protocol mappers of one client or client scope: what a service receives. */
final class Mappers {
  private final RealmApi api;
  private final String holder;
  private final String path;
  private final Step.Owner owner;

  /**
   * @param holder name of the client or scope
   * @param holderPath its path below the realm
   */
  Mappers(RealmApi api, String holder, String holderPath) {
    this.api = api;
    this.holder = holder;
    this.path = holderPath + "/protocol-mappers/models";
    this.owner = new Step.Owner(api.name(), "mapper");
  }

  List<Step> compare(JsonNode wanted, JsonNode server) {
    Map<String, ObjectNode> present = Named.by("name", server);
    List<Step> steps = new ArrayList<>();
    for (JsonNode mapper : wanted) {
      compare((ObjectNode) mapper, present.remove(mapper.path("name").asText()), steps);
    }
    present.forEach((name, mapper) -> steps.add(unmanaged(name, mapper)));
    return steps;
  }

  private void compare(ObjectNode wanted, ObjectNode server, List<Step> steps) {
    String name = holder + "/" + wanted.path("name").asText();
    if (server == null) {
      steps.add(Step.create(owner, name, () -> api.create(path, wanted)));
      return;
    }
    List<FieldDifference> fields = Differences.between(wanted, server);
    if (!fields.isEmpty()) {
      String target = path + "/" + server.path("id").asText();
      steps.add(
          Step.update(owner, name, fields, () -> api.put(target, Trees.overlay(server, wanted))));
    }
  }

  private Step unmanaged(String name, ObjectNode mapper) {
    return Step.unmanaged(
        owner, holder + "/" + name, () -> api.delete(path + "/" + mapper.path("id").asText()));
  }
}
