package fr.educonnect.importjobs.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Scope;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.settings.ExportCalendar.Period;
import fr.educonnect.importjobs.settings.ExportCalendar.YearChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportSettingsTest {

  private static final String LEAST =
      """
      depot: depot
      directory:
        url: jdbc:postgresql://localhost/directory
      academies:
        "16":
          first: {}
          second: {}
      """;

  private static final String FULL =
      """
      depot: /srv/depot
      archive: old
      reports: /var/reports
      maxErrorShare: 0.01
      maxErrorFloor: 7
      sharedContactLimit: 4
      secondResponsibilityIsLegal: true
      directory:
        url: jdbc:postgresql://localhost/directory
        user: import
        passwordFile: secret
      academies:
        "03":
          first:
            schools: [0310902M, 0310901l]
            types: [1ORD, SPEC]
            sectors: [PU, PR]
            whiteList: [0311001V]
            removalThreshold: 0.2
            calendar:
              exportDays: [MONDAY, FRIDAY]
              deltaDepth: 5
              quiet:
                - {from: 2026-07-17, to: 2026-08-31}
              yearChange:
                from: 2026-09-02
                to: 2026-09-11
                removalThreshold: 0.5
                schools: all
      """;

  @TempDir private Path root;

  @Test
  void hasDefaults() throws IOException {
    ImportSettings settings = read(LEAST);

    assertThat(settings.depot()).isEqualTo(root.resolve("depot"));
    assertThat(settings.archive()).isEqualTo(root.resolve("depot/archive"));
    assertThat(settings.reports()).isEqualTo(root.resolve("depot/reports"));
    assertThat(settings.directory())
        .isEqualTo(new DirectorySettings("jdbc:postgresql://localhost/directory", "", ""));
    assertThat(settings.rules()).isEqualTo(new ImportSettings.ImportRules(0.05, 50, 5, false));
    ExportCalendar calendar =
        new ExportCalendar(EnumSet.allOf(DayOfWeek.class), 3, List.of(), Optional.empty());
    assertThat(settings.feeds())
        .containsExactly(
            new FeedSettings(
                new Feed("16", Degree.FIRST),
                new Scope(Set.of(), Set.of("1ORD", "APPL"), Set.of("PU"), Set.of()),
                0.10,
                calendar),
            new FeedSettings(
                new Feed("16", Degree.SECOND),
                new Scope(Set.of(), Set.of(), Set.of("PU"), Set.of()),
                0.10,
                calendar));
  }

  @Test
  void readsEverySetting() throws IOException {
    Files.writeString(root.resolve("secret"), "hush\nsecond line\n");

    ImportSettings settings = read(FULL);

    assertThat(settings.depot()).isEqualTo(Path.of("/srv/depot"));
    assertThat(settings.archive()).isEqualTo(root.resolve("old"));
    assertThat(settings.reports()).isEqualTo(Path.of("/var/reports"));
    assertThat(settings.directory())
        .isEqualTo(
            new DirectorySettings("jdbc:postgresql://localhost/directory", "import", "hush"));
    assertThat(settings.rules()).isEqualTo(new ImportSettings.ImportRules(0.01, 7, 4, true));
    assertThat(settings.feeds())
        .containsExactly(
            new FeedSettings(
                new Feed("03", Degree.FIRST),
                new Scope(
                    Set.of("0310902M", "0310901L"),
                    Set.of("1ORD", "SPEC"),
                    Set.of("PU", "PR"),
                    Set.of("0311001V")),
                0.2,
                new ExportCalendar(
                    EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    5,
                    List.of(new Period(LocalDate.of(2026, 7, 17), LocalDate.of(2026, 8, 31))),
                    Optional.of(
                        new YearChange(
                            new Period(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 11)),
                            0.5,
                            Optional.of(Set.of()))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "depot: depot|reports: r|: depot is missing",
        "depot: depot|depot: depot~depots: b|: depots is not a setting",
        "first: {}|first: {removalThreshold: ten}|: academies.16.first.removalThreshold « ten » is not a share between 0 and 1",
        "first: {}|first: {removalThreshold: 10}|: academies.16.first.removalThreshold « 10 » is not a share between 0 and 1",
        "first: {}|first: {schools: [0311001V, 31]}|: academies.16.first.schools « 0311001V,31 » is not « all » or a list of UAIs (seven digits and a letter)",
        "first: {}|first: {schools: []}|: academies.16.first.schools «  » is not « all » or a list of UAIs (seven digits and a letter)",
        "first: {}|first: {school: all}|: academies.16.first.school is not a setting",
        "first: {}|first: [a]|: academies.16.first is not a mapping of keys to values",
        "first: {}|first: {calendar: {exportDays: [LUNDI]}}|: academies.16.first.calendar.exportDays « LUNDI » is not a list of days (MONDAY…)",
        "first: {}|first: {calendar: {quiet: {}}}|: academies.16.first.calendar.quiet is not a list",
        "first: {}|first: {calendar: {quiet: [{from: 2026-07-01}]}}|: academies.16.first.calendar.quiet[0].to is missing",
        "first: {}|first: {calendar: {quiet: [{from: 2026-07-01, to: 2026-06-01}]}}|: academies.16.first.calendar.quiet[0].to « 2026-06-01 » is before « from »",
        "first: {}|first: {calendar: {yearChange: {from: 1er juillet, to: 2026-06-01}}}|: academies.16.first.calendar.yearChange.from « 1er juillet » is not a date (YYYY-MM-DD)",
        "\"16\":|\"88\":|: academies.88 is not the code of an academy",
        "url: jdbc|url: odbc|: directory.url « odbc:postgresql://localhost/directory » is not a JDBC URL of PostgreSQL (jdbc:postgresql:…)",
        "depot: depot|depot: [|: line 3 is not YAML, or repeats a key",
        "depot: depot|depot: depot~depot: depot|: line 2 is not YAML, or repeats a key"
      })
  void namesTheFileTheKeyAndTheValueOfAnError(String sound, String wrong, String message) {
    String text = LEAST.replace(sound, wrong.replace('~', '\n'));

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SettingsException.class)
        .hasMessage("SETTINGS_INVALID: " + root.resolve("import.yaml") + message);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> ImportSettings.read(root.resolve("none.yaml")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("none.yaml cannot be read");
  }

  @Test
  void refusesAFileWithoutAnyFeed() {
    String text = LEAST.substring(0, LEAST.indexOf("  \"16\"")) + "  \"16\": {}\n";

    assertThatThrownBy(() -> read(text))
        .hasMessageEndingWith(": academies names no academy with « first » or « second »");
  }

  @Test
  void refusesTwoPasswords() {
    String text = LEAST.replace("directory:\n", "directory:\n  password: a\n  passwordFile: b\n");

    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("directory.passwordFile stands beside password");
  }

  @Test
  void everyDeclaredDefaultIsSound() {
    for (Keys.Part part : Keys.PARTS) {
      for (Key<?> key : part.keys()) {
        assertThat(key.help()).endsWith(".");
        if (key.defaultText() != null && !key.defaultText().isEmpty()) {
          assertThat((Object) key.type().parser().apply(key.defaultText())).isNotNull();
        }
      }
    }
  }

  private ImportSettings read(String text) throws IOException {
    return ImportSettings.read(Files.writeString(root.resolve("import.yaml"), text));
  }
}
