package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Joins fragments of one tree written in several files. */
final class Fragments {
  private final Problems problems;

  Fragments(Problems problems) {
    this.problems = problems;
  }

  /** Adds the fragment; mappings are joined, anything else may be said only once. */
  void merge(String file, ObjectNode fragment, ObjectNode whole) {
    fragment.properties().forEach(entry -> merge(file, entry.getKey(), entry.getValue(), whole));
  }

  private void merge(String file, String key, JsonNode value, ObjectNode whole) {
    if (value instanceof ObjectNode added && whole.get(key) instanceof ObjectNode present) {
      merge(file, added, present);
    } else {
      whole.set(key, once(file, key, whole.get(key), value));
    }
  }

  /** The value, with a problem when there was one already. */
  JsonNode once(String file, String key, JsonNode present, JsonNode value) {
    if (present != null) {
      problems.add("said-twice", file, key + " is already set by another file of the realm");
    }
    return value;
  }
}
