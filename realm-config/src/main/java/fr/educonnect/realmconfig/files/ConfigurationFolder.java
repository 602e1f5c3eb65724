package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.settings.Placeholders;
import fr.educonnect.realmconfig.settings.SettingValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of realm files: {@code realms/<realm>/**.yaml}, {@code services/*.yaml}, {@code
 * defaults/<protocol>.yaml}, {@code kinds/<kind>.yaml}. A service with a {@code profile} is left
 * out of every other profile; one with a {@code kind} gets what the kind says, unless it says
 * otherwise.
 */
public final class ConfigurationFolder {
  private static final Set<String> SERVICE_KEYS = Set.of("realm", "profile", "kind", "client");

  private final Path root;
  private final String profile;
  private final Problems problems;
  private final YamlReader reader;
  private final Map<String, RealmDefinitionBuilder> realms = new TreeMap<>();
  private final Map<String, ObjectNode> kinds = new TreeMap<>();

  public ConfigurationFolder(Path root, String profile, Problems problems) {
    this.root = root;
    this.profile = profile;
    this.problems = problems;
    this.reader = new YamlReader(root, problems);
  }

  public Configuration read(SettingValues values) {
    Placeholders placeholders = new Placeholders(values, problems);
    ClientDefaults defaults = new ClientDefaults(byName("defaults"), problems);
    kinds.putAll(byName("kinds"));
    for (Path file : yamlFiles("realms")) {
      ObjectNode fragment = read(file, placeholders);
      String realm = root.resolve("realms").relativize(file).getName(0).toString();
      builder(realm, defaults).add(reader.name(file), fragment);
    }
    yamlFiles("services").forEach(file -> addService(file, placeholders));
    return new Configuration(
        realms.values().stream().map(RealmDefinitionBuilder::build).toList(), values.secrets());
  }

  private Map<String, ObjectNode> byName(String folder) {
    Map<String, ObjectNode> trees = new TreeMap<>();
    for (Path file : yamlFiles(folder)) {
      String name = file.getFileName().toString();
      trees.put(name.substring(0, name.lastIndexOf('.')), reader.read(file));
    }
    return trees;
  }

  private RealmDefinitionBuilder builder(String realm, ClientDefaults defaults) {
    return realms.computeIfAbsent(
        realm, name -> new RealmDefinitionBuilder(name, defaults, problems));
  }

  private ObjectNode read(Path file, Placeholders placeholders) {
    ObjectNode tree = reader.read(file);
    placeholders.replaceIn(reader.name(file), tree);
    return tree;
  }

  private void addService(Path file, Placeholders placeholders) {
    ObjectNode service = reader.read(file);
    String name = reader.name(file);
    checkKeys(name, service);
    if (!profile.equals(service.path("profile").asText(profile))) {
      return;
    }
    placeholders.replaceIn(name, service);
    RealmDefinitionBuilder realm = realms.get(service.path("realm").asText());
    ObjectNode kind = kind(service.path("kind").asText());
    if (realm != null && kind != null && service.path("client") instanceof ObjectNode client) {
      realm.addClient(name, Trees.overlay(kind, client));
    } else {
      problems.add(
          "bad-service",
          name,
          "a service names an existing realm, a known kind, if any, and has a client");
    }
  }

  // Null for an unknown one.
  private ObjectNode kind(String name) {
    return name.isEmpty() ? JsonNodeFactory.instance.objectNode() : kinds.get(name);
  }

  private void checkKeys(String name, ObjectNode service) {
    Set<String> unknown = new TreeSet<>();
    service.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(SERVICE_KEYS);
    unknown.forEach(key -> problems.add("unknown-key", name, key + " is not known"));
  }

  private List<Path> yamlFiles(String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
