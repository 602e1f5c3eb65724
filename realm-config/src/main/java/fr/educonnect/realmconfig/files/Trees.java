package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Operations on JSON trees. */
public final class Trees {
  private Trees() {}

  /** A copy of {@code base} with the values of {@code top}; mappings are joined, lists replaced. */
  public static ObjectNode overlay(ObjectNode base, ObjectNode top) {
    ObjectNode result = base.deepCopy();
    top.properties().forEach(entry -> put(result, entry.getKey(), entry.getValue()));
    return result;
  }

  private static void put(ObjectNode result, String key, JsonNode value) {
    if (value instanceof ObjectNode top && result.get(key) instanceof ObjectNode base) {
      result.set(key, overlay(base, top));
    } else {
      result.set(key, value.deepCopy());
    }
  }
}
