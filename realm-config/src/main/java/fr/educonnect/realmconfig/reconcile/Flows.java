package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Authentication flows. */
final class Flows implements Subject {
  private final RealmApi api;
  private final List<FlowDefinition> wanted;
  private final FlowReader reader;
  private final Step.Owner owner;

  Flows(RealmApi api, List<FlowDefinition> wanted) {
    this.api = api;
    this.wanted = wanted;
    this.reader = new FlowReader(api);
    this.owner = new Step.Owner(api.name(), "flow");
  }

  @Override
  public List<Step> compare() {
    List<Step> steps = new ArrayList<>();
    if (wanted.isEmpty()) {
      return steps;
    }
    Map<String, ObjectNode> present = Named.by("alias", api.get("/authentication/flows"));
    for (FlowDefinition flow : wanted) {
      ObjectNode replacement = present.remove(flow.alias() + FlowChange.SUFFIX);
      compare(flow, present.remove(flow.alias()), replacement != null, steps);
    }
    present.values().removeIf(flow -> flow.path("builtIn").asBoolean());
    present.forEach((alias, flow) -> steps.add(unmanaged(alias, flow)));
    return steps;
  }

  private void compare(
      FlowDefinition flow, ObjectNode server, boolean interrupted, List<Step> steps) {
    Runnable settle = () -> new FlowChange(api, flow).settle();
    if (server == null) {
      steps.add(Step.create(owner, flow.alias(), settle));
      return;
    }
    List<FieldDifference> fields =
        FlowComparison.differences(flow.steps(), reader.read(flow.alias()));
    if (interrupted || !fields.isEmpty()) {
      steps.add(Step.update(owner, flow.alias(), fields, settle));
    }
  }

  private Step unmanaged(String alias, ObjectNode flow) {
    return Step.unmanaged(owner, alias, () -> new FlowWriter(api).delete(flow.path("id").asText()));
  }
}
