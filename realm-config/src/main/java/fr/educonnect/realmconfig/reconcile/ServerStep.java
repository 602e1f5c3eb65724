package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A step of a flow as the server has it.
 *
 * @param execution the server's representation
 * @param config settings of the authenticator; empty when it has none
 * @param steps of the inner flow
 */
record ServerStep(ObjectNode execution, Map<String, String> config, List<ServerStep> steps) {
  boolean isFlow() {
    return execution.path("authenticationFlow").asBoolean();
  }

  /** Provider id, or the name of the inner flow. */
  String name() {
    return execution.path(isFlow() ? "displayName" : "providerId").asText();
  }

  String id() {
    return execution.path("id").asText();
  }

  String flowId() {
    return execution.path("flowId").asText();
  }

  String requirement() {
    return execution.path("requirement").asText();
  }

  /** Empty when the authenticator has no settings. */
  String configId() {
    return execution.path("authenticationConfig").asText("");
  }
}
