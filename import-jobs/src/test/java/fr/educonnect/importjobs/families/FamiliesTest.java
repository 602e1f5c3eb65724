package fr.educonnect.importjobs.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.ImportJobs;
import fr.educonnect.importjobs.command.ExitCode;
import fr.educonnect.importjobs.families.Family.Decision;
import fr.educonnect.importjobs.families.Family.Export;
import fr.educonnect.importjobs.families.Family.Step;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Every family, through the real import: after each export the directory is what its table says.
 */
class FamiliesTest {

  private static final List<String> ACADEMIES = List.of("14", "16", "28");

  /** Applied, maybe with rejected records: the table tells what of them has to be there. */
  private static final List<Integer> APPLIED = List.of(ExitCode.OK.code(), ExitCode.PARTIAL.code());

  @TempDir private Path folder;

  static List<Path> tables() throws IOException, URISyntaxException {
    Path tables = Path.of(FamiliesTest.class.getResource("").toURI());
    try (Stream<Path> files = Files.list(tables)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theDirectoryIsWhatTheTableSays(Path table) throws IOException, SQLException {
    Family family = FamilyReader.read(table);
    String url = TestDirectory.url();
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    Ines ines = new Ines();
    FamilyDirectory directory = new FamilyDirectory(database, ines);
    ExportWriter writer = new ExportWriter(folder, ines);
    Path settings = settings(url);
    for (Step step : family.steps()) {
      if (step instanceof Export export) {
        writer.write(export);
        run(settings, export);
        check(directory, family, export);
      } else if (step instanceof Decision decision) {
        directory.apply(decision);
      }
    }
  }

  private static void run(Path settings, Export export) {
    String degree = String.valueOf(export.degree().digit());
    int exitCode =
        ImportJobs.execute(
            "import",
            "--config",
            settings.toString(),
            "--academy",
            export.academy(),
            "--degree",
            degree,
            "--accept-removals");
    assertThat(exitCode).as("exit code of the export of " + export.date()).isIn(APPLIED);
  }

  private static void check(FamilyDirectory directory, Family family, Export export)
      throws SQLException {
    if (export.expected() == null) {
      return;
    }
    List<String> actual = new ArrayList<>(directory.lines());
    directory.names().stream().filter(export.expected()::contains).forEach(actual::add);
    assertThat(actual)
        .as(
            "%s: after %s/%s of %s",
            family.title(), export.academy(), export.degree(), export.date())
        .containsExactlyInAnyOrderElementsOf(export.expected());
  }

  private Path settings(String url) throws IOException {
    StringBuilder text =
        new StringBuilder("depot: .\ndirectory: {url: \"" + url + "\"}\nacademies:\n");
    for (String academy : ACADEMIES) {
      text.append("  \"").append(academy).append("\":\n");
      text.append("    first: ").append(SchoolOfAll.scope(academy, Degree.FIRST)).append('\n');
      text.append("    second: ").append(SchoolOfAll.scope(academy, Degree.SECOND)).append('\n');
    }
    return Files.writeString(folder.resolve("import.yaml"), text);
  }
}
