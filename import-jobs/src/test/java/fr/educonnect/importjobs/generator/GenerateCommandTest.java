package fr.educonnect.importjobs.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.educonnect.importjobs.command.ExitCode;
import fr.educonnect.importjobs.command.RootCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {

  @TempDir private Path folder;
  private final StringWriter errors = new StringWriter();

  @Test
  void theDemoHasAGuardianInTwoAcademies() throws IOException {
    int code = generate("--preset=demo", "--truth=" + folder.resolve("truth"));

    assertThat(code).as(errors.toString()).isEqualTo(ExitCode.OK.code());
    assertThat(truth())
        .anySatisfy(
            account -> {
              assertThat(account.path("profile").asText()).isEqualTo("GUARDIAN");
              assertThat(account.path("records").toString()).contains("\"16-").contains("\"14-");
              assertThat(account.path("children")).hasSizeGreaterThan(1);
              assertThat(account.path("mobile").asText()).startsWith("+33");
            });
  }

  @Test
  void theSmallestPopulationHasEveryFile() {
    int code = generate("--students=1", "--degree=second", "--deltas=1", "--final-complet");

    assertThat(code).as(errors.toString()).isEqualTo(ExitCode.OK.code());
    assertThat(folder.resolve("educonnect2d/ect-sync2d/depot_racine"))
        .isDirectoryContaining("glob:**EDUCONNECT2D_16_Complet_20250920_Eleve_0000.xml")
        .isDirectoryContaining("glob:**EDUCONNECT2D_16_Delta_20250921_Eleve_0000.xml")
        .isDirectoryContaining("glob:**EDUCONNECT2D_16_Complet_20250921.manifest");
    assertThat(folder.resolve("educonnect1d")).doesNotExist();
  }

  @Test
  void wrongRatesAreFollowed() throws IOException {
    generate("--students=800", "--wrong=MISSING_INE=1", "--truth=" + folder.resolve("truth"));

    assertThat(truth().size()).isLessThan(100);
  }

  @Test
  void anUnknownAcademyIsSaid() {
    assertThat(generate("--academies=55")).isEqualTo(ExitCode.USAGE.code());
    assertThat(errors.toString()).contains("there is no academy 55");
  }

  private int generate(String... options) {
    List<String> arguments = new ArrayList<>(List.of("generate", "--out=" + folder));
    arguments.addAll(List.of(options));
    CommandLine line = RootCommand.commandLine();
    line.setErr(new PrintWriter(errors));
    return line.execute(arguments.toArray(String[]::new));
  }

  private List<JsonNode> truth() throws IOException {
    JsonMapper json = new JsonMapper();
    List<JsonNode> accounts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("truth"))) {
      accounts.add(json.readTree(line));
    }
    return accounts;
  }
}
