package fr.educonnect.importjobs.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.importjobs.Workplace;
import fr.educonnect.importjobs.command.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An academy's school days: complet, three nightly deltas, the complet of the last day; after each
 * the directory is compared, record by record, with what is true about the people.
 */
class GeneratedAcademyTest {

  private static final int OK = ExitCode.OK.code();
  private static final int PARTIAL = ExitCode.PARTIAL.code();

  @TempDir private Path root;

  @Test
  void aLargeAcademy() throws IOException {
    theDirectoryHoldsWhatIsTrue(GeneratorSettings.builder().students(20_000).churn(0.02).build());
  }

  @Test
  void threeSmallAcademiesInATurbulentWeek() throws IOException {
    theDirectoryHoldsWhatIsTrue(
        GeneratorSettings.builder()
            .academies(List.of(Academy.TOULOUSE, Academy.CORSE, Academy.LA_REUNION))
            .students(1500)
            .seed(7)
            .churn(0.3)
            .wrong(Map.of(WrongData.SHARED_NUMBER, 0.05, WrongData.INE_CONFLICT, 0.02))
            .build());
  }

  @Test
  void aWeekWithLostDeltasHealsWithTheNext() throws IOException {
    Population population =
        new Population(GeneratorSettings.builder().students(600).seed(3).churn(0.1).build());
    Workplace place = new Workplace(root, Perimeter.yaml(population));
    Exports exports = new Exports(population, root.resolve("depot"));
    exports.complet(0);
    exports.delta(3);

    assertThat(place.runImport()).as(place.err()).isIn(OK, PARTIAL);

    assertThat(
            DirectoryFacts.of(place.jdbcUrl())
                .withoutDays()
                .differencesFrom(TrueFacts.of(population, 3).withoutDays()))
        .isEmpty();
  }

  private void theDirectoryHoldsWhatIsTrue(GeneratorSettings settings) throws IOException {
    Population population = new Population(settings);
    Workplace place = new Workplace(root, Perimeter.yaml(population));
    Exports exports = new Exports(population, root.resolve("depot"));

    exports.complet(0);
    assertThat(place.runImport()).as(place.err()).isEqualTo(PARTIAL);
    assertTrue(place, population, 0);
    for (int day = 1; day <= 3; day++) {
      exports.delta(day);
      assertThat(place.runImport()).as(place.err()).isEqualTo(OK);
      assertTrue(place, population, day);
    }
    String before = people(place);
    exports.complet(3);
    assertThat(place.runImport()).as(place.err()).isEqualTo(PARTIAL);
    assertThat(people(place)).isEqualTo(before);
  }

  private static void assertTrue(Workplace place, Population population, int day) {
    Facts facts = DirectoryFacts.of(place.jdbcUrl());
    assertThat(facts.count("account")).isPositive();
    assertThat(facts.differencesFrom(TrueFacts.of(population, day))).as("day " + day).isEmpty();
  }

  /** Every row but those that say which export came last. */
  private static String people(Workplace place) {
    return place
        .dump()
        .lines()
        .filter(row -> !row.startsWith("feed "))
        .collect(Collectors.joining("\n"));
  }
}
