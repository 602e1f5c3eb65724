package fr.educonnect.importjobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.importjobs.SmallAcademy;
import fr.educonnect.importjobs.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DIALECTS =
      Path.of("src", "test", "resources", "fr", "educonnect", "importjobs", "dialects");

  @TempDir private Path root;
  private Workplace place;
  private SmallAcademy academy;

  @BeforeEach
  void begin() {
    place = new Workplace(root);
    academy = new SmallAcademy(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"import", "validate", "status", "expire", "migrate", "settings", "generate"})
  void everyCommandHasHelpWithTheExitCodes(String command) {
    assertThat(place.run(command, "--help")).isZero();

    assertThat(place.out()).contains("Usage: import-jobs " + command);
    for (ExitCode code : ExitCode.values()) {
      assertThat(place.out()).contains("   " + code.code() + "   ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "import --config none.yaml", "bogus", "status --runs x", ""})
  void wrongUseIsOneExitCode(String line) {
    assertThat(place.run(line.isEmpty() ? new String[0] : line.split(" ", -1)))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(place.err()).isNotBlank();
  }

  @Test
  void importTellsItsResultAsJson() throws IOException {
    academy.student(1).put("ENTEleveINE", "nonsense");
    academy.deliver(place, "2026-11-20");

    assertThat(place.runImport("--json")).isEqualTo(ExitCode.PARTIAL.code());

    JsonNode report = JSON.readTree(place.out()).get(0);
    assertThat(report.get("outcome").asText()).isEqualTo("APPLIED");
    assertThat(report.get("date").asText()).isEqualTo("2026-11-20");
    assertThat(report.at("/counts/records/STUDENT/added").asInt()).isEqualTo(2);
    assertThat(report.at("/rejected/INE_INVALID").asInt()).isEqualTo(1);
    Path file = root.resolve("depot/reports/16-2d-2026-11-20-complet-run1.json");
    JsonNode rejection = JSON.readTree(Files.readString(file)).at("/rejections/0");
    assertThat(rejection.get("aafId").asText()).isEqualTo("5001");
    assertThat(rejection.at("/origin/line").asInt()).isEqualTo(4);
  }

  @Test
  void statusTellsWhatIsApplied() throws IOException {
    academy.deliver(place, "2026-11-20");
    place.runImport();

    assertThat(place.run("status", "--config", place.settings().toString())).isZero();
    assertThat(place.out())
        .contains("academy 16, degree 2: last complet 2026-11-20, last export 2026-11-20")
        .contains("run 1: COMPLET of 2026-11-20, APPLIED")
        .contains("academy 03, degree 1: last complet none, last export none");

    assertThat(place.run("status", "--json", "--config", place.settings().toString())).isZero();
    JsonNode status = JSON.readTree(place.out());
    assertThat(status.at("/0/runs/0/status").asText()).isEqualTo("APPLIED");
  }

  @Test
  void onlyTheFeedsAskedForAreImported() {
    academy.deliver(place, "2026-11-20");

    assertThat(place.runImport("--academy", "03")).isZero();
    assertThat(place.runImport("--degree", "1")).isZero();
    assertThat(place.dump()).isEmpty();
    assertThat(place.runImport("--academy", "16", "--degree", "2")).isZero();
    assertThat(place.dump()).isNotEmpty();
  }

  @Test
  void aFirstDegreeCompletAndItsDelta() {
    place.deliverResources(
        Workplace.header(Workplace.FIRST, ExportKind.COMPLET, "2020-09-14"),
        DIALECTS.resolve("1d-2020"));
    assertThat(place.runImport()).as(place.out()).isZero();
    assertThat(place.dump()).contains("m.tiercelin", "77001").doesNotContain("STUDENT,");

    place.settings(
        "", "  \"03\":\n    first: {calendar: {quiet: [{from: 2020-09-15, to: 2026-11-20}]}}\n");
    place.deliverResources(
        Workplace.header(Workplace.FIRST, ExportKind.DELTA, "2026-11-21"),
        DIALECTS.resolve("1d-current"));
    assertThat(place.runImport()).as(place.out()).isEqualTo(ExitCode.PARTIAL.code());
    assertThat(place.dump()).contains("Jules & Cie", "77002");
  }

  @Test
  void olderExportsWithoutIneAreTakenAndOpenNoAccount() {
    place.deliverResources(
        Workplace.header(Workplace.SECOND, ExportKind.COMPLET, "2013-09-16"),
        DIALECTS.resolve("2d-2013"));

    assertThat(place.runImport()).as(place.out()).isZero();

    assertThat(place.out()).contains("students without INE, new or changed: 2");
    assertThat(place.dump()).contains("NOËL").doesNotContain("NOT_NOTIFIED");
  }

  @Test
  void validateLooksAtAnExportWithoutTheDirectory() throws IOException {
    academy.student(2).put("ENTPersonDateNaissance", "31/02/2015");
    Path manifest = academy.deliver(place, "2026-11-20");

    assertThat(place.run("validate", "--quiet", manifest.toString()))
        .isEqualTo(ExitCode.PARTIAL.code());
    assertThat(place.out()).contains("valid").contains("rejected DATE_INVALID: 1");
    assertThat(place.err()).contains(":5: 5002: DATE_INVALID (BIRTH_DATE)");
    assertThat(place.dump()).isEmpty();

    Files.writeString(manifest, "nothing");
    assertThat(place.run("validate", manifest.toString())).isEqualTo(ExitCode.REFUSED.code());
    assertThat(place.err()).contains("MANIFEST_INVALID: ");
  }

  @Test
  void migrateMayRunAgain() {
    assertThat(place.run("migrate", "--config", place.settings().toString())).isZero();
    assertThat(place.out()).contains("migrations applied: 0");
  }
}
