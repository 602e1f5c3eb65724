package fr.educonnect.realmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.realmconfig.files.Configuration;
import fr.educonnect.realmconfig.files.ConfigurationFolder;
import fr.educonnect.realmconfig.files.Problems;
import fr.educonnect.realmconfig.files.YamlReader;
import fr.educonnect.realmconfig.service.MetadataCopies;
import fr.educonnect.realmconfig.settings.SettingValues;
import fr.educonnect.realmconfig.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the values of settings come from, and where they may not go. */
class SettingsTest {
  @TempDir private Path root;
  private TrialFolder folder;

  @BeforeEach
  void soundFolder() {
    folder = new TrialFolder(root);
  }

  @Test
  void aMissingValueIsDemandedWithItsHelp() {
    folder.write(
        "settings.yaml", "NAME: {help: Shown name.}\nOTHER: {help: x}\nCODE: {default: x}");
    folder.write("realms/trial/more.yaml", "displayNameHtml: ${OTHER}");
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said()).contains("OTHER has no value. x [missing-setting]");
  }

  @Test
  void theValuesFileMayNameOnlyDeclaredSettings() throws IOException {
    Path values = Files.writeString(root.resolve("values"), "NAME: Given\nPATH: /tmp\n");
    assertThat(folder.check("--values=" + values)).isEqualTo(3);
    assertThat(folder.said()).contains("PATH is not declared [unknown-setting]");
  }

  @Test
  void aValueThatDoesNotFitIsRefusedWithoutBeingShown() {
    folder.environment("NAME", "no-digits-1");
    assertThat(folder.check()).isEqualTo(3);
    assertThat(folder.said()).contains("[bad-setting]").doesNotContain("no-digits-1");
  }

  @Test
  void theFileCountsBeforeTheEnvironmentAndTheEnvironmentBeforeTheDefault() {
    assertThat(displayName(Map.of("NAME", "Other"), Map.of("NAME", "Given"))).isEqualTo("Given");
    assertThat(displayName(Map.of("NAME", "Other"), Map.of())).isEqualTo("Other");
    folder.write("settings.yaml", "NAME: {default: Usual}\nCODE: {default: x}");
    assertThat(displayName(Map.of(), Map.of())).isEqualTo("Usual");
  }

  @Test
  void aValueCannotAddKeysAndKeycloaksOwnReferencesStay() {
    folder.write("settings.yaml", "NAME: {default: \"a: {b: c}\"}\nCODE: {default: x}");
    folder.write("realms/trial/more.yaml", "displayNameHtml: ${vault.title} ${username}");
    Configuration read = read(Map.of(), Map.of());
    assertThat(read.realms().get(0).settings().path("displayName").asText()).isEqualTo("a: {b: c}");
    assertThat(read.realms().get(0).settings().path("displayNameHtml").asText())
        .isEqualTo("${vault.title} ${username}");
  }

  private String displayName(Map<String, String> environment, Map<String, String> file) {
    return read(environment, file).realms().get(0).settings().path("displayName").asText();
  }

  private Configuration read(Map<String, String> environment, Map<String, String> file) {
    Problems problems = new Problems();
    YamlReader reader = new YamlReader(root, problems);
    folder.write("values.yaml", file.isEmpty() ? "{}" : "NAME: " + file.get("NAME"));
    SettingValues values =
        new SettingValues(
            new SettingsFile(reader, problems).read(root.resolve("settings.yaml")),
            reader.read(root.resolve("values.yaml")),
            environment);
    Configuration configuration =
        new ConfigurationFolder(root, "production", new MetadataCopies(root), problems)
            .read(values);
    assertThat(problems.list()).isEmpty();
    return configuration;
  }
}
