package fr.educonnect.importjobs.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.link.GuardianLinkRules;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hand-written exports of every dialect, each with the rows that a reader of the annexes expects of
 * it ({@code expected.txt} beside the files).
 */
class DialectTest {

  private static final Path DIALECTS =
      Path.of("src", "test", "resources", "fr", "educonnect", "importjobs", "dialects");

  @ParameterizedTest
  @CsvSource({
    "2d-2013, 16, SECOND, 2013-09-16",
    "2d-2018, 16, SECOND, 2018-09-10",
    "2d-current, 16, SECOND, 2026-11-20",
    "1d-2020, 03, FIRST, 2020-09-14",
    "1d-current, 03, FIRST, 2026-11-21"
  })
  void makesTheExpectedRows(String folder, String academy, Degree degree, LocalDate date)
      throws Exception {
    FeedRules rules = new FeedRules(new Feed(academy, degree), date, new GuardianLinkRules(false));

    List<String> rows = read(DIALECTS.resolve(folder), rules);

    assertThat(String.join("\n", rows))
        .isEqualTo(Files.readString(DIALECTS.resolve(folder).resolve("expected.txt")).strip());
  }

  private static List<String> read(Path folder, FeedRules rules) throws Exception {
    List<String> rows = new ArrayList<>();
    UnknownAttributes unknown = new UnknownAttributes();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> exports =
          files
              .filter(file -> file.toString().endsWith(".xml"))
              .sorted(Comparator.comparing(DialectTest::name, ExportFileName.READING_ORDER))
              .toList();
      for (Path file : exports) {
        read(file, rules, unknown, rows);
      }
    }
    unknown.counts().forEach((name, count) -> rows.add("unknown " + name + " " + count));
    return rows;
  }

  private static void read(Path file, FeedRules rules, UnknownAttributes unknown, List<String> rows)
      throws Exception {
    Section section = name(file).section();
    RawRecord record = new RawRecord();
    try (InputStream in = Files.newInputStream(file);
        EnvelopeReader reader = new EnvelopeReader("f", section, in, unknown)) {
      while (reader.next(record)) {
        rows.add(row(section, record, rules));
      }
    }
  }

  private static String row(Section section, RawRecord record, FeedRules rules)
      throws InvalidRecord {
    if (record.operation() == Operation.DELETE) {
      return "DELETE " + section + " " + record.id();
    }
    Origin origin = new Origin("f", record.line());
    long id = section == Section.MEFS ? 0 : rules.key(record.id(), Attribute.SOURCE_ID);
    StructureMapper structures = new StructureMapper(rules);
    Object row =
        switch (section) {
          case STRUCTURES ->
              structures.isConstituency(record)
                  ? structures.mapConstituency(record, id, origin)
                  : structures.mapSchool(record, id, origin);
          case MEFS -> new MefMapper(rules).map(record, origin);
          case GUARDIANS -> new GuardianMapper(rules).map(record, id, origin);
          case STUDENTS -> new StudentMapper(rules).map(record, id, origin);
          case IGNORED -> throw new IllegalArgumentException();
        };
    return row.toString().replaceAll("contentHash=-?\\d+, ", "").replace("\n", "|");
  }

  private static ExportFileName name(Path file) {
    return ExportFileName.parse(file.getFileName().toString()).orElseThrow();
  }
}
