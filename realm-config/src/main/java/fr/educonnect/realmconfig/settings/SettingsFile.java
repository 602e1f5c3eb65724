package fr.educonnect.realmconfig.settings;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.YamlReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the declarations: name, help, default, pattern, secret. */
public final class SettingsFile {
  private static final Set<String> KEYS = Set.of("help", "default", "pattern", "secret");

  private final YamlReader reader;
  private final Problems problems;

  public SettingsFile(YamlReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  public Map<String, Setting> read(Path file) {
    Map<String, Setting> settings = new TreeMap<>();
    reader
        .read(file)
        .properties()
        .forEach(entry -> settings.put(entry.getKey(), setting(file, entry)));
    return settings;
  }

  private Setting setting(Path file, Map.Entry<String, JsonNode> entry) {
    JsonNode declared = entry.getValue();
    declared
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                problems.add("unknown-key", reader.name(file), entry.getKey() + "." + key);
              }
            });
    return new Setting(
        entry.getKey(),
        declared.path("help").asText(),
        declared.path("default").asText(null),
        pattern(file, entry.getKey(), declared.path("pattern").asText(".*")),
        declared.path("secret").asBoolean());
  }

  private Pattern pattern(Path file, String name, String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      problems.add("bad-pattern", reader.name(file), name + ": " + e.getDescription());
      return Pattern.compile(".*");
    }
  }
}
