package fr.educonnect.realmconfig.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.check.Rules;
import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.ConfigurationFolder;
import fr.educonnect.realmconfig.files.InvalidFilesException;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.YamlReader;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.settings.Setting;
import fr.educonnect.realmconfig.settings.SettingValues;
import fr.educonnect.realmconfig.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the files are and which values they get. */
final class FilesOptions {
  @Option(
      names = "--files",
      paramLabel = "DIR",
      defaultValue = "${sys:realm-config.files:-.}",
      description = "folder with settings.yaml, realms and services (default: ${DEFAULT-VALUE})")
  private Path folder;

  @Option(
      names = "--values",
      paramLabel = "FILE",
      description = "YAML file of NAME: value for the settings; environment variables count else")
  private Path valuesFile;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "production",
      description = "services of another profile are left out (default: ${DEFAULT-VALUE})")
  private String profile;

  /**
   * Reads and checks everything.
   *
   * @param environment variables that count for settings
   * @throws InvalidFilesException when any rule is broken
   */
  Configuration read(Map<String, String> environment, Problems problems) {
    return read(environment, copies(), problems);
  }

  /** The same with newer metadata. */
  Configuration read(Map<String, String> environment, MetadataCopies copies, Problems problems) {
    Configuration configuration = unchecked(environment, copies, problems);
    if (problems.isEmpty()) {
      Rules.check(configuration, problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFilesException(problems.list());
    }
    return configuration;
  }

  /** What can be read, whatever rules it breaks. */
  Configuration unchecked(
      Map<String, String> environment, MetadataCopies copies, Problems problems) {
    return new ConfigurationFolder(folder, profile, copies, problems)
        .read(values(environment, problems));
  }

  MetadataCopies copies() {
    return new MetadataCopies(folder);
  }

  private SettingValues values(Map<String, String> environment, Problems problems) {
    YamlReader reader = new YamlReader(folder, problems);
    Map<String, Setting> declared =
        new SettingsFile(reader, problems).read(folder.resolve("settings.yaml"));
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    if (valuesFile != null) {
      given =
          new YamlReader(valuesFile.toAbsolutePath().getParent(), problems)
              .read(valuesFile.toAbsolutePath());
    }
    SettingValues values = new SettingValues(declared, given, environment);
    values.checkNames("values file", problems);
    return values;
  }
}
