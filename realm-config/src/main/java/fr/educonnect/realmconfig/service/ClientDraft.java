package fr.educonnect.realmconfig.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.educonnect.realmconfig.files.ClientDefinition;
import fr.educonnect.realmconfig.files.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client in the making; remembers which field of the file each of its fields is from. */
final class ClientDraft {
  private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
  private final Map<String, Place> origins = new HashMap<>();

  /** Sets a field from a part, if that is present. */
  void field(String name, Part part) {
    if (part.isPresent()) {
      field(name, part.value(), part.place());
    }
  }

  void field(String name, JsonNode value, Place origin) {
    tree.set(name, value.deepCopy());
    origins.put(name, origin);
  }

  void field(String name, String value, Place origin) {
    field(name, TextNode.valueOf(value), origin);
  }

  void field(String name, List<String> values, Place origin) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(list::add);
    field(name, list, origin);
  }

  /** Sets an attribute from a part, if that is present. */
  void attribute(String name, Part part) {
    if (part.isPresent()) {
      attribute(name, part.attribute(), part.place());
    }
  }

  void attribute(String name, String value, Place origin) {
    tree.withObject("/attributes").put(name, value);
    origins.put("attributes/" + name, origin);
  }

  ClientDefinition client(Place service) {
    return new ClientDefinition(service, tree, Map.copyOf(origins));
  }
}
