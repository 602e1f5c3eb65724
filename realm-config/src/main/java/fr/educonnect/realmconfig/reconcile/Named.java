package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Lists of the server by name, in a stable order. */
final class Named {
  private Named() {}

  /** A map that may be changed. */
  static Map<String, ObjectNode> by(String field, JsonNode list) {
    Map<String, ObjectNode> byName = new TreeMap<>();
    for (JsonNode element : list) {
      byName.put(element.path(field).asText(), (ObjectNode) element);
    }
    return byName;
  }
}
