package fr.educonnect.importjobs.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.importjobs.settings.ExportCalendar.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCalendarTest {

  /** Friday 17 July to Wednesday 19 August 2026: no exports. */
  private static final Period SUMMER =
      new Period(LocalDate.of(2026, 7, 17), LocalDate.of(2026, 8, 19));

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-03, true",
    "2026-03-02, 2026-03-05, true",
    "2026-03-02, 2026-03-06, false",
    "2026-07-16, 2026-08-20, true",
    "2026-07-16, 2026-08-22, true",
    "2026-07-16, 2026-08-23, false",
    "2026-07-15, 2026-08-22, false",
    "2026-02-27, 2026-03-02, true"
  })
  void countsExportDaysOnly(LocalDate last, LocalDate delta, boolean reached) {
    ExportCalendar calendar =
        new ExportCalendar(EnumSet.allOf(DayOfWeek.class), 3, List.of(SUMMER), Optional.empty());

    assertThat(calendar.reaches(last, delta)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2026-03-11, true",
    "2026-03-06, 2026-03-12, false",
    "2026-03-06, 2026-03-07, true"
  })
  void countsNoDayOfTheWeekOnWhichNothingIsExported(
      LocalDate last, LocalDate delta, boolean reached) {
    ExportCalendar calendar =
        new ExportCalendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 3, List.of(), Optional.empty());

    assertThat(calendar.reaches(last, delta)).isEqualTo(reached);
  }
}
