package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the steps of a flow; the server lists them flat, each with its level. */
final class FlowReader {
  private final RealmApi api;

  FlowReader(RealmApi api) {
    this.api = api;
  }

  static String executions(String alias) {
    return "/authentication/flows/" + RealmApi.segment(alias) + "/executions";
  }

  List<ServerStep> read(String alias) {
    List<List<ServerStep>> open = new ArrayList<>();
    open.add(new ArrayList<>());
    for (JsonNode execution : api.get(executions(alias))) {
      int level = execution.path("level").asInt();
      open.subList(level + 1, open.size()).clear();
      ServerStep step =
          new ServerStep((ObjectNode) execution, config(execution), new ArrayList<>());
      open.get(level).add(step);
      open.add(step.steps());
    }
    return open.get(0);
  }

  private Map<String, String> config(JsonNode execution) {
    Map<String, String> config = new HashMap<>();
    if (execution.hasNonNull("authenticationConfig")) {
      api.get("/authentication/config/" + execution.path("authenticationConfig").asText())
          .path("config")
          .properties()
          .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
    }
    return config;
  }
}
