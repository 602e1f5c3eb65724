package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The client scopes that a new client of the realm gets when its creator names none. */
final class ScopeDefaults implements Subject {
  /** Field of the realm representation, and its list on the server. */
  static final Map<String, String> LISTS =
      Map.of(
          "defaultDefaultClientScopes", "/default-default-client-scopes",
          "defaultOptionalClientScopes", "/default-optional-client-scopes");

  private final RealmApi api;
  private final ObjectNode wanted;
  private final Step.Owner owner;

  ScopeDefaults(RealmApi api, ObjectNode settings) {
    this.api = api;
    this.wanted = settings;
    this.owner = new Step.Owner(api.name(), "realm");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    LISTS.forEach(
        (field, path) -> {
          if (wanted.has(field)) {
            compare(field, new ScopeLinks(api, path), steps);
          }
        });
    return steps;
  }

  private void compare(String field, ScopeLinks links, List<Step> steps) {
    ObjectNode list = wanted.objectNode().set(field, wanted.get(field));
    ObjectNode server = wanted.objectNode().set(field, links.names());
    List<FieldDifference> fields = Differences.between(list, server);
    if (!fields.isEmpty()) {
      steps.add(Step.update(owner, api.name(), fields, () -> links.settle(wanted.get(field))));
    }
  }
}
