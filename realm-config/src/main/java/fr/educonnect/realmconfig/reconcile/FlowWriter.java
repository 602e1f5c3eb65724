package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.files.FlowStep;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.List;
import java.util.Map;

/** Writes flows step by step; the server has no call for a whole flow. */
final class FlowWriter {
  private static final String FLOWS = "/authentication/flows";

  private final RealmApi api;

  FlowWriter(RealmApi api) {
    this.api = api;
  }

  /**
   * Creates the flow and its inner flows.
   *
   * @param suffix added to every name, since names are unique in a realm; may be empty
   */
  void build(FlowDefinition flow, String suffix) {
    ObjectNode body = flow(flow.alias() + suffix, flow.provider());
    body.put("description", flow.description()).put("topLevel", true);
    addSteps(flow.steps(), api.create(FLOWS, body), suffix);
  }

  private static ObjectNode flow(String alias, String provider) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("alias", alias)
        .put("providerId", provider)
        .put("builtIn", false);
  }

  private void addSteps(List<FlowStep> steps, String parent, String suffix) {
    for (int i = 0; i < steps.size(); i++) {
      FlowStep step = steps.get(i);
      ObjectNode execution = JsonNodeFactory.instance.objectNode();
      execution.put("parentFlow", parent).put("requirement", step.requirement());
      execution.put("priority", 10 * (i + 1)).put("authenticatorFlow", step.isFlow());
      if (step.isFlow()) {
        String inner = api.create(FLOWS, flow(step.flow() + suffix, "basic-flow"));
        api.create("/authentication/executions", execution.put("flowId", inner));
        addSteps(step.steps(), inner, suffix);
      } else {
        execution.put("authenticator", step.authenticator());
        configure(api.create("/authentication/executions", execution), "", step);
      }
    }
  }

  /**
   * Gives an authenticator its settings.
   *
   * @param configId of the settings that it has; empty when it has none
   */
  void configure(String executionId, String configId, FlowStep step) {
    ObjectNode body = config(step.authenticator() + "-" + executionId, step.config());
    if (!configId.isEmpty()) {
      api.put("/authentication/config/" + configId, body);
    } else if (!step.config().isEmpty()) {
      api.create("/authentication/executions/" + executionId + "/config", body);
    }
  }

  private static ObjectNode config(String alias, Map<String, String> values) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("alias", alias);
    values.forEach(body.putObject("config")::put);
    return body;
  }

  void require(String flowAlias, ServerStep step, String requirement) {
    ObjectNode body = step.execution().deepCopy().put("requirement", requirement);
    api.put(FlowReader.executions(flowAlias), body);
  }

  void rename(String flowId, String alias) {
    ObjectNode flow = (ObjectNode) api.get(FLOWS + "/" + flowId);
    api.put(FLOWS + "/" + flowId, flow.put("alias", alias));
  }

  void delete(String flowId) {
    api.delete(FLOWS + "/" + flowId);
  }
}
