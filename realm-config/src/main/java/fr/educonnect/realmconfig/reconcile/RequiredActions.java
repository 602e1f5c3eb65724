package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Required actions. One that is enabled on the server and not in the files is reported. */
final class RequiredActions implements Subject {
  private static final String PATH = "/authentication/required-actions";

  private final RealmApi api;
  private final JsonNode wanted;
  private final Step.Owner owner;

  RequiredActions(RealmApi api, JsonNode wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "required-action");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    if (wanted == null) {
      return steps;
    }
    Map<String, ObjectNode> present = Named.by("alias", api.get(PATH));
    for (JsonNode action : wanted) {
      compare((ObjectNode) action, present.remove(action.path("alias").asText()), steps);
    }
    present.values().removeIf(action -> !action.path("enabled").asBoolean());
    present
        .keySet()
        .forEach(alias -> steps.add(Step.unmanaged(owner, alias, () -> api.delete(path(alias)))));
    return steps;
  }

  private void compare(ObjectNode action, ObjectNode server, List<Step> steps) {
    String alias = action.path("alias").asText();
    if (server == null) {
      steps.add(Step.create(owner, alias, () -> register(alias, action)));
      return;
    }
    List<FieldDifference> fields = Differences.between(action, server);
    if (!fields.isEmpty()) {
      steps.add(
          Step.update(
              owner, alias, fields, () -> api.put(path(alias), Trees.overlay(server, action))));
    }
  }

  private void register(String alias, ObjectNode action) {
    ObjectNode registration = action.objectNode();
    registration.put("providerId", action.path("providerId").asText());
    registration.put("name", action.path("name").asText());
    api.create("/authentication/register-required-action", registration);
    api.put(path(alias), action);
  }

  private static String path(String alias) {
    return PATH + "/" + RealmApi.segment(alias);
  }
}
