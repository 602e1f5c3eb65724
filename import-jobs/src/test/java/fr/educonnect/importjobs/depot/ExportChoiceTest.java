package fr.educonnect.importjobs.depot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.FeedState;
import fr.educonnect.domain.identifier.Degree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports are written C (complet) or D (delta) with the day of November 2026. */
class ExportChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "'', C10, C10",
    "'', C10 D11 D12, C10 D11 D12",
    "'', D12 D11 C10 D09, C10 D11 D12",
    "'', C08 C10 D09, C10",
    "'', D11, D11",
    "10, D11 D12, D11 D12",
    "10, D10 D09 C09, ''",
    "10, C10 D11, C10 D11",
    "10, D11 C12 D13, C12 D13",
    "10, '', ''"
  })
  void takesTheNewestCompletThenTheDeltasAfterIt(String last, String depot, String expected) {
    List<DepotExport> untried =
        new ArrayList<>(
            Stream.of(depot.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(ExportChoiceTest::export)
                .toList());
    FeedState state =
        new FeedState(null, last.isEmpty() ? null : LocalDate.of(2026, 11, Integer.parseInt(last)));
    List<String> taken = new ArrayList<>();
    Optional<DepotExport> next = ExportChoice.next(untried, state);
    while (next.isPresent()) {
      DepotExport export = next.get();
      untried.remove(export);
      taken.add(export.manifestFile().toString());
      state = new FeedState(null, export.header().date());
      next = ExportChoice.next(untried, state);
    }

    assertThat(String.join(" ", taken)).isEqualTo(expected);
  }

  private static DepotExport export(String name) {
    ExportKind kind = name.charAt(0) == 'C' ? ExportKind.COMPLET : ExportKind.DELTA;
    LocalDate date = LocalDate.of(2026, 11, Integer.parseInt(name.substring(1)));
    ExportHeader header = new ExportHeader(new Feed("16", Degree.SECOND), kind, date);
    return new DepotExport(Path.of(name), new Manifest(header, List.of()));
  }
}
