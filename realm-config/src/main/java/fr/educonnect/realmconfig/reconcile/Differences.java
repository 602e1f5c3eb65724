package fr.educonnect.realmconfig.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares what files state with what a server has. Fields that files do not state are free.
 * Numbers, booleans and their texts are the same; lists of plain values are sets, as they are for
 * Keycloak; nothing and emptiness are the same.
 */
final class Differences {
  /** Keycloak's stand-in for a secret it does not show: such a value cannot be compared. */
  private static final String HIDDEN = "**********";

  private final List<FieldDifference> found = new ArrayList<>();

  private Differences() {}

  static List<FieldDifference> between(ObjectNode wanted, JsonNode server) {
    Differences differences = new Differences();
    differences.compareFields("", wanted, server);
    return List.copyOf(differences.found);
  }

  private void compareFields(String prefix, ObjectNode wanted, JsonNode server) {
    wanted
        .properties()
        .forEach(
            entry ->
                compare(prefix + entry.getKey(), entry.getValue(), server.path(entry.getKey())));
  }

  private void compare(String field, JsonNode wanted, JsonNode server) {
    if (wanted instanceof ObjectNode fields) {
      compareFields(field + ".", fields, server);
    } else if (!same(wanted, server)) {
      found.add(new FieldDifference(field, server, wanted));
    }
  }

  private static boolean same(JsonNode wanted, JsonNode server) {
    if (wanted.isArray()) {
      return isPlain(wanted) ? texts(wanted).equals(texts(server)) : sameList(wanted, server);
    }
    return sameText(wanted.asText(""), server.asText(""));
  }

  /** Whether a plain value is as wanted, as far as the server shows it. */
  static boolean sameText(String wanted, String server) {
    return server.equals(HIDDEN) || wanted.equals(server);
  }

  private static boolean sameList(JsonNode wanted, JsonNode server) {
    if (wanted.size() != server.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!(wanted.get(i) instanceof ObjectNode fields)
          || !between(fields, server.path(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(JsonNode list) {
    return stream(list).allMatch(JsonNode::isValueNode);
  }

  private static Set<String> texts(JsonNode list) {
    JsonNode values = list.isArray() ? list : MissingNode.getInstance();
    return stream(values).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
