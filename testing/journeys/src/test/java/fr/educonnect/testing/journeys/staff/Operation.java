package fr.educonnect.testing.journeys.staff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An operation of the staff's API, as its description has it.
 *
 * @param path with its parameters in braces
 * @param rights one of which is needed
 * @param body that cannot be read, where the operation takes one; else empty
 */
record Operation(String method, String path, Set<String> rights, String body) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  /** All of them. */
  static List<Operation> all(JsonNode description) {
    List<Operation> operations = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(method -> add(operations, path.getKey(), method)));
    return operations;
  }

  private static void add(
      List<Operation> operations, String path, Map.Entry<String, JsonNode> method) {
    if (METHODS.contains(method.getKey())) {
      JsonNode told = method.getValue();
      operations.add(
          new Operation(
              method.getKey().toUpperCase(Locale.ROOT),
              path.replaceFirst("^/api", ""),
              Set.of(told.path("x-right").asText().split(" ")),
              told.has("requestBody") ? "{" : ""));
    }
  }

  /** Whether it is about a school. */
  boolean isOfSchool() {
    return path.startsWith("/schools/{uai}/{degree}");
  }

  /** The same with a body that can be read. */
  Operation withBody() {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String readable =
        switch (last) {
          case "joins" -> "{\"other\":\"nobody.at.all\",\"reference\":\"1\"}";
          case "put-back" -> "{\"reason\":\"1\"}";
          default -> "{}";
        };
    return body.isEmpty() ? this : new Operation(method, path, rights, readable);
  }

  /** Its address for these values; a parameter without one is an error of the test. */
  String at(Map<String, String> values) {
    String address = path;
    for (Map.Entry<String, String> value : values.entrySet()) {
      address = address.replace("{" + value.getKey() + "}", value.getValue());
    }
    if (address.contains("{")) {
      throw new AssertionError("No value for a parameter of " + path);
    }
    return address;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
