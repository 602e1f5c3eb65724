package fr.educonnect.importjobs.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mapping in the settings file, which knows where it stands and which of its keys were read. */
final class YamlPart {

  private final String file;
  private final String path;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  YamlPart(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject() && !node.isNull() && !node.isMissingNode()) {
      throw new SettingsException(where(path) + " is not a mapping of keys to values");
    }
  }

  /** The setting's value; its default when the file does not have it. */
  <T> T get(Key<T> key) {
    return find(key)
        .or(() -> Optional.ofNullable(key.defaultText()).map(text -> parse(key, text)))
        .orElseThrow(() -> new SettingsException(where(path + key.name()) + " is missing"));
  }

  /** The setting's value; empty when the file does not have it. */
  <T> Optional<T> find(Key<T> key) {
    read.add(key.name());
    JsonNode value = node.path(key.name());
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(parse(key, text(key, value)));
  }

  /** The mapping under a key; without keys when the file does not have it. */
  YamlPart part(String key) {
    read.add(key);
    return new YamlPart(file, path + key + ".", node.path(key));
  }

  /** The mappings in the list under a key. */
  List<YamlPart> parts(String key) {
    read.add(key);
    List<YamlPart> parts = new ArrayList<>();
    JsonNode list = node.path(key);
    if (!list.isArray() && !list.isMissingNode()) {
      throw new SettingsException(where(path + key) + " is not a list");
    }
    for (JsonNode element : list) {
      parts.add(new YamlPart(file, path + key + "[" + parts.size() + "].", element));
    }
    return parts;
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** The keys that stand in the file. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    read.addAll(keys);
    return keys;
  }

  /** Refuses the file when it has a key that nobody asked for. */
  void end() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!read.contains(name)) {
                throw new SettingsException(where(path + name) + " is not a setting");
              }
            });
  }

  SettingsException invalid(String key, String problem) {
    return new SettingsException(where(path + key) + " " + problem);
  }

  private <T> T parse(Key<T> key, String text) {
    T value;
    try {
      value = key.type().parser().apply(text);
    } catch (IllegalArgumentException e) {
      value = null;
    }
    if (value == null) {
      throw invalid(key.name(), "« " + text + " » is not " + key.type().description());
    }
    return value;
  }

  private <T> String text(Key<T> key, JsonNode value) {
    if (value.isValueNode()) {
      return value.asText().strip();
    }
    if (!value.isArray()) {
      throw invalid(key.name(), "is not " + key.type().description());
    }
    List<String> words = new ArrayList<>();
    value.forEach(word -> words.add(word.asText()));
    return String.join(",", words);
  }

  private String where(String key) {
    return file + ": " + (key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
  }
}
