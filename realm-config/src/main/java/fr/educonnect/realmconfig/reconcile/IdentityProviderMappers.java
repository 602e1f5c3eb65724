package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.RealmDefinition;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the realm takes over from its identity providers. A mapper that the files do not name is
 * reported: it may give people rights.
 */
final class IdentityProviderMappers implements Subject {
  private static final String NAME = "name";

  private final RealmApi api;
  private final RealmDefinition wanted;
  private final Step.Owner owner;

  IdentityProviderMappers(RealmApi api, RealmDefinition wanted) {
    this.api = api;
    this.wanted = wanted;
    this.owner = new Step.Owner(api.name(), "identity-provider-mapper");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    for (ObjectNode provider : wanted.identityProviders()) {
      compare(provider.path("alias").asText(), steps);
    }
    return steps;
  }

  private void compare(String alias, List<Step> steps) {
    Map<String, ObjectNode> present =
        api.find(path(alias)).map(list -> Named.by(NAME, list)).orElseGet(TreeMap::new);
    for (ObjectNode mapper : wanted.identityProviderMappers()) {
      if (mapper.path("identityProviderAlias").asText().equals(alias)) {
        compare(alias, mapper, present.remove(mapper.path(NAME).asText()), steps);
      }
    }
    present.forEach(
        (name, mapper) ->
            steps.add(
                Step.unmanaged(owner, alias + "/" + name, () -> api.delete(path(alias, mapper)))));
  }

  private void compare(String alias, ObjectNode mapper, ObjectNode server, List<Step> steps) {
    String name = alias + "/" + mapper.path(NAME).asText();
    if (server == null) {
      steps.add(Step.create(owner, name, () -> api.create(path(alias), mapper)));
      return;
    }
    List<FieldDifference> fields = Differences.between(mapper, server);
    if (!fields.isEmpty()) {
      steps.add(
          Step.update(
              owner,
              name,
              fields,
              () -> api.put(path(alias, server), Trees.overlay(server, mapper))));
    }
  }

  private static String path(String alias) {
    return IdentityProviders.path(alias) + "/mappers";
  }

  private static String path(String alias, JsonNode mapper) {
    return path(alias) + "/" + mapper.path("id").asText();
  }
}
