package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.educonnect.realmconfig.files.FlowStep;
import java.util.ArrayList;
import java.util.List;

/** Compares the steps of a flow, inner flows included. */
final class FlowComparison {
  private FlowComparison() {}

  /** Whether both have the same authenticators and inner flows in the same order. */
  static boolean sameShape(List<FlowStep> wanted, List<ServerStep> server) {
    if (wanted.size() != server.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!name(wanted.get(i)).equals(server.get(i).name())
          || !sameShape(wanted.get(i).steps(), server.get(i).steps())) {
        return false;
      }
    }
    return true;
  }

  /** Values that the server hides count as the same; names of settings always count. */
  static boolean sameConfig(FlowStep wanted, ServerStep server) {
    return wanted.config().keySet().equals(server.config().keySet())
        && wanted.config().entrySet().stream()
            .allMatch(
                entry ->
                    Differences.sameText(entry.getValue(), server.config().get(entry.getKey())));
  }

  static String name(FlowStep step) {
    return step.isFlow() ? step.flow() : step.authenticator();
  }

  /** What differs, in words of the files. */
  static List<FieldDifference> differences(List<FlowStep> wanted, List<ServerStep> server) {
    if (!sameShape(wanted, server)) {
      return List.of(
          new FieldDifference(
              "steps", text(server.stream().map(ServerStep::name).toList()), text(names(wanted))));
    }
    List<FieldDifference> found = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      compare(wanted.get(i), server.get(i), found);
      found.addAll(differences(wanted.get(i).steps(), server.get(i).steps()));
    }
    return found;
  }

  private static void compare(FlowStep wanted, ServerStep server, List<FieldDifference> found) {
    if (!wanted.requirement().equals(server.requirement())) {
      found.add(
          new FieldDifference(
              name(wanted) + ".requirement",
              text(server.requirement()),
              text(wanted.requirement())));
    }
    if (!sameConfig(wanted, server)) {
      found.add(
          new FieldDifference(
              name(wanted) + ".config",
              JsonNodeFactory.instance.pojoNode(server.config()),
              JsonNodeFactory.instance.pojoNode(wanted.config())));
    }
  }

  private static List<String> names(List<FlowStep> steps) {
    return steps.stream().map(FlowComparison::name).toList();
  }

  private static TextNode text(Object value) {
    return TextNode.valueOf(value.toString());
  }
}
