package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.service.ServiceCompiler;
import fr.educonnect.realmconfig.settings.Placeholders;
import fr.educonnect.realmconfig.settings.SettingValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of realm files: {@code realms/<realm>/**.yaml}, {@code services/*.yaml}, {@code
 * defaults/<protocol>.yaml}, {@code kinds/<kind>.yaml}. A service with a {@code profile} is left
 * out of every other profile; one with a {@code kind} gets what the kind says, unless it says
 * otherwise.
 */
public final class ConfigurationFolder {
  private final Path root;
  private final String profile;
  private final Problems problems;
  private final MetadataCopies copies;
  private final YamlReader reader;
  private final Map<String, RealmDefinitionBuilder> realms = new TreeMap<>();
  private final Map<String, ObjectNode> kinds = new TreeMap<>();

  /**
   * @param copies metadata and certificates beside services' files
   */
  public ConfigurationFolder(Path root, String profile, MetadataCopies copies, Problems problems) {
    this.root = root;
    this.profile = profile;
    this.problems = problems;
    this.copies = copies;
    this.reader = new YamlReader(root, problems);
  }

  public Configuration read(SettingValues values) {
    Placeholders placeholders = new Placeholders(values, problems);
    Map<String, ObjectNode> byProtocol = byName("defaults");
    ClientDefaults defaults = new ClientDefaults(byProtocol, problems);
    ServiceCompiler compiler = new ServiceCompiler(byProtocol, copies, problems);
    kinds.putAll(byName("kinds"));
    for (Path file : yamlFiles("realms")) {
      ObjectNode fragment = read(file, placeholders);
      String realm = root.resolve("realms").relativize(file).getName(0).toString();
      builder(realm, defaults).add(reader.name(file), fragment);
    }
    yamlFiles("services").forEach(file -> addService(file, placeholders, compiler));
    return new Configuration(
        realms.values().stream().map(RealmDefinitionBuilder::build).toList(),
        values.secrets(),
        compiler.metadata());
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

  private void addService(Path file, Placeholders placeholders, ServiceCompiler compiler) {
    ObjectNode tree = reader.read(file);
    String name = reader.name(file);
    if (!profile.equals(tree.path("profile").asText(profile))) {
      return;
    }
    placeholders.replaceIn(name, tree);
    if (compiler.accepts(name, tree)) {
      client(name, tree, compiler).ifPresent(client -> addClient(tree, client));
    }
  }

  private void addClient(ObjectNode tree, ClientDefinition client) {
    RealmDefinitionBuilder realm = realms.get(tree.path("realm").asText());
    ObjectNode kind = kind(tree.path("kind").asText());
    Place place = new Place(client.place().file(), realm == null ? "realm" : "kind");
    if (realm == null || kind == null) {
      problems.add("bad-service", place, "does not exist");
    } else {
      realm.addClient(
          new ClientDefinition(
              client.place(), Trees.overlay(kind, client.tree()), client.origins()));
    }
  }

  /** What the file says below {@code service}, and over it what it says below {@code client}. */
  private static Optional<ClientDefinition> client(
      String name, ObjectNode tree, ServiceCompiler compiler) {
    Place place = new Place(name, "client");
    ObjectNode raw =
        tree.path("client") instanceof ObjectNode client
            ? client
            : JsonNodeFactory.instance.objectNode();
    if (tree.path("service") instanceof ObjectNode service) {
      return compiler
          .compile(name, service)
          .map(
              made ->
                  new ClientDefinition(
                      made.place(), Trees.overlay(made.tree(), raw), made.origins()));
    }
    return Optional.of(new ClientDefinition(place, raw, Map.of()));
  }

  // Null for an unknown one.
  private ObjectNode kind(String name) {
    return name.isEmpty() ? JsonNodeFactory.instance.objectNode() : kinds.get(name);
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
