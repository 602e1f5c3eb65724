package fr.educonnect.realmconfig.files;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * On which line of a YAML file each field is written. A field is named by its keys and positions
 * from the top, with slashes: {@code service/oidc/redirectUris/0}.
 */
final class Lines {
  private final Map<String, Integer> byField = new HashMap<>();

  private Lines() {}

  /**
   * @param yaml of which is known that it can be read
   */
  static Lines of(String yaml) {
    Lines lines = new Lines();
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    if (root != null) {
      lines.add("", root);
    }
    return lines;
  }

  private void add(String field, Node node) {
    byField.putIfAbsent(field, line(node));
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> add(field, entry));
    } else if (node instanceof SequenceNode sequence) {
      List<Node> elements = sequence.getValue();
      for (int i = 0; i < elements.size(); i++) {
        add(below(field, Integer.toString(i)), elements.get(i));
      }
    }
  }

  private void add(String field, NodeTuple entry) {
    if (entry.getKeyNode() instanceof ScalarNode key) {
      String name = below(field, key.getValue());
      byField.put(name, line(key));
      add(name, entry.getValueNode());
    }
  }

  private static String below(String field, String key) {
    return field.isEmpty() ? key : field + "/" + key;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The line of the field, or of the nearest one around it that is written. */
  int of(List<String> field) {
    for (int length = field.size(); length > 0; length--) {
      Integer line = byField.get(String.join("/", field.subList(0, length)));
      if (line != null) {
        return line;
      }
    }
    return byField.getOrDefault("", 1);
  }
}
