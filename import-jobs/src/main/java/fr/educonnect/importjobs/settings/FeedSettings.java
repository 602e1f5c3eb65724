package fr.educonnect.importjobs.settings;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.directory.load.Scope;
import java.time.LocalDate;

/**
 * What is set for one academy and degree.
 *
 * @param removalThreshold share of the accounts that an export may take away without a human
 */
public record FeedSettings(
    Feed feed, Scope scope, double removalThreshold, ExportCalendar calendar) {

  /** The scope on the day of an export: a new perimeter counts from the change of year on. */
  public Scope scopeOn(LocalDate day) {
    return calendar
        .yearChange()
        .filter(change -> !day.isBefore(change.period().from()))
        .flatMap(ExportCalendar.YearChange::schools)
        .map(schools -> new Scope(schools, scope.kinds(), scope.sectors(), scope.whiteList()))
        .orElse(scope);
  }
}
