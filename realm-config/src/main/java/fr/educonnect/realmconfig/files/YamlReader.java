package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one YAML file as a tree; a key written twice is an error, not a silent overwrite. */
public final class YamlReader {
  private static final ObjectMapper YAML =
      JsonMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private final Path root;
  private final Problems problems;

  public YamlReader(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The mapping in the file; empty, with a problem, when the file is not one. */
  public ObjectNode read(Path file) {
    try {
      String text = Files.readString(file);
      JsonNode tree = YAML.readTree(text);
      if (tree instanceof ObjectNode mapping) {
        problems.know(name(file), Lines.of(text));
        return mapping;
      }
      problems.add("not-a-mapping", name(file), "a mapping of keys to values is expected");
    } catch (JsonProcessingException e) {
      problems.add("bad-yaml", name(file), fault(e));
    } catch (IOException e) {
      problems.add("unreadable", name(file), "the file cannot be read");
    }
    return YAML.createObjectNode();
  }

  /** Only the first line: the next ones quote the file, which may hold a secret. */
  private static String fault(JsonProcessingException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
    return e.getLocation() == null ? what : what + " (line " + e.getLocation().getLineNr() + ")";
  }

  /** The file's path below the root, with slashes. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
