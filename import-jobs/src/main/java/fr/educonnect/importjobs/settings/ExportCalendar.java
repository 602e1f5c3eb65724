package fr.educonnect.importjobs.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an academy exports for a degree. In July exports stop; the complets of the new school year
 * come in the last days of August (2D) or from 2 September (1D), with dates of their own in the
 * academies that have another calendar.
 *
 * @param exportDays days of the week on which the academy exports
 * @param deltaDepth how many export days a delta repeats
 * @param quiet periods without exports
 * @param yearChange when the complets of the new year come
 */
public record ExportCalendar(
    Set<DayOfWeek> exportDays,
    int deltaDepth,
    List<Period> quiet,
    Optional<YearChange> yearChange) {

  /** Days from the first to the last, both included. */
  public record Period(LocalDate from, LocalDate to) {

    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * The change of school year.
   *
   * @param removalThreshold share of the accounts whose school stays in scope
   * @param schools the perimeter from the period's first day on; empty to keep the one before; an
   *     empty set is every school
   */
  public record YearChange(Period period, double removalThreshold, Optional<Set<String>> schools) {}

  /** Whether a delta of a day holds every change since the last export applied. */
  public boolean reaches(LocalDate lastExport, LocalDate delta) {
    int days = 0;
    LocalDate day = lastExport;
    while (day.isBefore(delta) && days <= deltaDepth) {
      day = day.plusDays(1);
      days += isExportDay(day) || day.equals(delta) ? 1 : 0;
    }
    return days <= deltaDepth;
  }

  /** The change of school year that a day falls in. */
  public Optional<YearChange> yearChangeOn(LocalDate day) {
    return yearChange.filter(change -> change.period().contains(day));
  }

  private boolean isExportDay(LocalDate day) {
    return exportDays.contains(day.getDayOfWeek())
        && quiet.stream().noneMatch(period -> period.contains(day));
  }
}
