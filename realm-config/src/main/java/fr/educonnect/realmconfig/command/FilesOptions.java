package fr.educonnect.realmconfig.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.check.Rules;
import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.ConfigurationFolder;
import fr.educonnect.realmconfig.files.InvalidFilesException;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.YamlReader;
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
   * @throws InvalidFilesException when any rule is broken
   */
  Configuration read(Map<String, String> environment) {
    Problems problems = new Problems();
    Configuration configuration =
        new ConfigurationFolder(folder, profile, problems).read(values(environment, problems));
    if (problems.isEmpty()) {
      Rules.check(configuration, problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidFilesException(problems.list());
    }
    return configuration;
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
