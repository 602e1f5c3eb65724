package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.FlowDefinition;
import fr.educonnect.realmconfig.files.FlowStep;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.List;
import java.util.Map;

/**
 * Brings one flow to its definition while people sign in. Requirements and settings are changed in
 * place. Other steps are built as a second flow; what was bound to the first is bound to it, then
 * the first one is deleted and the second takes its name, so that nobody meets a flow with steps
 * missing. Interrupted at any point, it can be run again.
 */
final class FlowChange {
  /** Ends the name of a flow that is about to replace another. */
  static final String SUFFIX = "~next";

  private final RealmApi api;
  private final FlowDefinition wanted;
  private final FlowReader reader;
  private final FlowWriter writer;
  private final FlowBindings bindings;

  FlowChange(RealmApi api, FlowDefinition wanted) {
    this.api = api;
    this.wanted = wanted;
    this.reader = new FlowReader(api);
    this.writer = new FlowWriter(api);
    this.bindings = new FlowBindings(api);
  }

  void settle() {
    clearInterrupted();
    if (id(wanted.alias()) == null) {
      writer.build(wanted, "");
      return;
    }
    List<ServerStep> server = reader.read(wanted.alias());
    if (FlowComparison.sameShape(wanted.steps(), server)) {
      changeInPlace(wanted.steps(), server);
    } else {
      writer.build(wanted, SUFFIX);
      replace();
    }
  }

  /** Ends what a run before this one began: a bound replacement stays, an unbound one goes. */
  private void clearInterrupted() {
    String replacement = id(wanted.alias() + SUFFIX);
    if (replacement != null && !bindings.has(wanted.alias() + SUFFIX)) {
      writer.delete(replacement);
    } else if (replacement != null) {
      replace();
    } else if (id(wanted.alias()) != null) {
      renameInnerFlows(reader.read(wanted.alias()));
    }
  }

  private void replace() {
    String alias = wanted.alias();
    bindings.move(alias, alias + SUFFIX);
    String old = id(alias);
    if (old != null) {
      writer.delete(old);
    }
    writer.rename(id(alias + SUFFIX), alias);
    renameInnerFlows(reader.read(alias));
  }

  private void renameInnerFlows(List<ServerStep> steps) {
    for (ServerStep step : steps) {
      if (step.isFlow() && step.name().endsWith(SUFFIX)) {
        String name = step.name();
        writer.rename(step.flowId(), name.substring(0, name.length() - SUFFIX.length()));
      }
      renameInnerFlows(step.steps());
    }
  }

  private void changeInPlace(List<FlowStep> steps, List<ServerStep> server) {
    for (int i = 0; i < steps.size(); i++) {
      FlowStep step = steps.get(i);
      ServerStep present = server.get(i);
      if (!step.requirement().equals(present.requirement())) {
        writer.require(wanted.alias(), present, step.requirement());
      }
      if (!step.isFlow() && !FlowComparison.sameConfig(step, present)) {
        writer.configure(present.id(), present.configId(), step);
      }
      changeInPlace(step.steps(), present.steps());
    }
  }

  private String id(String alias) {
    Map<String, ObjectNode> flows = Named.by("alias", api.get("/authentication/flows"));
    return flows.containsKey(alias) ? flows.get(alias).path("id").asText() : null;
  }
}
