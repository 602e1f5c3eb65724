package fr.educonnect.realmconfig.files;

import java.util.List;
import java.util.Map;

/**
 * One step of an authentication flow: an authenticator, or a flow inside the flow.
 *
 * @param authenticator provider id; null for a flow inside the flow
 * @param flow name of the inner flow, unique in the realm; null for an authenticator
 * @param requirement REQUIRED, ALTERNATIVE, CONDITIONAL or DISABLED
 * @param config settings of the authenticator; empty when it has none
 * @param steps of the inner flow, in order
 */
public record FlowStep(
    String authenticator,
    String flow,
    String requirement,
    Map<String, String> config,
    List<FlowStep> steps) {
  public FlowStep {
    config = config == null ? Map.of() : Map.copyOf(config);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  public boolean isFlow() {
    return flow != null;
  }
}
