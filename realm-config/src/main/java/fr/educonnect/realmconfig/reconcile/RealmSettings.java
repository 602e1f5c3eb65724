package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Trees;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.List;

/** The realm's own fields: names, sessions, policies, headers, events, flow bindings. */
final class RealmSettings implements Subject {
  private final RealmApi api;
  private final ObjectNode wanted;
  private final Step.Owner owner;

  RealmSettings(RealmApi api, ObjectNode settings) {
    this.api = api;
    this.wanted = settings.deepCopy().remove(ScopeDefaults.LISTS.keySet());
    this.owner = new Step.Owner(api.name(), "realm");
  }

  @Override
  public List<Step> compare() {
    JsonNode server = api.get("");
    List<FieldDifference> fields = Differences.between(wanted, server);
    return fields.isEmpty()
        ? List.of()
        : List.of(
            Step.update(
                owner,
                api.name(),
                fields,
                () -> api.put("", Trees.overlay((ObjectNode) server, wanted))));
  }
}
