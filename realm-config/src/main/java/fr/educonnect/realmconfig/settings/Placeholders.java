package fr.educonnect.realmconfig.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.educonnect.realmconfig.files.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code ${NAME}} in the values of a tree, after parsing, so that a value cannot add keys.
 * Keycloak's own references ({@code ${vault.key}}, {@code ${username}}) have lower-case names and
 * stay.
 */
public final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

  private final SettingValues values;
  private final Problems problems;

  public Placeholders(SettingValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /** Replaces in place. */
  public void replaceIn(String file, ObjectNode tree) {
    tree.properties().forEach(entry -> entry.setValue(replaced(file, entry.getValue())));
  }

  private JsonNode replaced(String file, JsonNode value) {
    if (value instanceof ObjectNode object) {
      replaceIn(file, object);
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, replaced(file, array.get(i)));
      }
    } else if (value.isTextual()) {
      return TextNode.valueOf(replaced(file, value.textValue()));
    }
    return value;
  }

  private String replaced(String file, String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(file, match.group(1))));
  }

  private String value(String file, String name) {
    Setting setting = values.setting(name).orElse(null);
    if (setting == null) {
      problems.add("unknown-setting", file, "${" + name + "} is not declared in settings.yaml");
      return "";
    }
    String value = values.value(setting).orElse(null);
    if (value == null) {
      problems.add("missing-setting", file, name + " has no value. " + setting.help());
      return "";
    }
    if (!setting.pattern().matcher(value).matches()) {
      problems.add("bad-setting", file, name + " must match " + setting.pattern());
    }
    return value;
  }
}
