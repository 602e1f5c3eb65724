package fr.educonnect.realmconfig.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Values of the declared settings: from the values file, else the environment, else the default.
 * Only declared names are ever looked at.
 */
public final class SettingValues {
  private final Map<String, Setting> declared;
  private final ObjectNode file;
  private final Map<String, String> environment;

  public SettingValues(
      Map<String, Setting> declared, ObjectNode file, Map<String, String> environment) {
    this.declared = declared;
    this.file = file;
    this.environment = environment;
  }

  /** Names problems of the values file itself: what it gives but nobody declared. */
  public void checkNames(String fileName, Problems problems) {
    Set<String> unknown = new TreeSet<>();
    file.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(declared.keySet());
    unknown.forEach(name -> problems.add("unknown-setting", fileName, name + " is not declared"));
  }

  public Optional<Setting> setting(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** Empty when the setting has neither value nor default. */
  public Optional<String> value(Setting setting) {
    String given = file.path(setting.name()).asText(environment.get(setting.name()));
    return Optional.ofNullable(given == null ? setting.defaultValue() : given);
  }

  /** Values that must never be shown. */
  public Set<String> secrets() {
    return declared.values().stream()
        .filter(Setting::secret)
        .flatMap(setting -> value(setting).stream())
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }
}
