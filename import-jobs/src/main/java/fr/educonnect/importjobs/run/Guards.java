package fr.educonnect.importjobs.run;

import fr.educonnect.directory.load.LoadCounts;
import fr.educonnect.importjobs.settings.ExportCalendar.YearChange;
import fr.educonnect.importjobs.settings.FeedSettings;
import fr.educonnect.importjobs.settings.ImportSettings.ImportRules;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Looks at what an export would do before it is committed. */
final class Guards {

  private Guards() {}

  /**
   * What stops an export for a human.
   *
   * @param leaving accounts that it would take away
   * @param held accounts that were there
   * @param threshold the share that it may take away
   */
  record Stop(long leaving, long held, double threshold) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "REMOVAL_GUARD: %d of %d accounts would leave, more than %.0f %%;"
              + " run again with --accept-removals if that is right",
          leaving,
          held,
          threshold * 100);
    }
  }

  /**
   * Whether an export takes away too many accounts. In the change of school year, accounts that the
   * new perimeter explains do not count.
   */
  static Optional<Stop> removals(
      FeedSettings feed, LocalDate exportDate, LoadCounts.Accounts accounts) {
    Optional<YearChange> change = feed.calendar().yearChangeOn(exportDate);
    long leaving = change.isPresent() ? accounts.leavingInScope() : accounts.leaving();
    double threshold = change.map(YearChange::removalThreshold).orElse(feed.removalThreshold());
    return leaving > threshold * accounts.held()
        ? Optional.of(new Stop(leaving, accounts.held(), threshold))
        : Optional.empty();
  }

  /** Whether more records are rejected than the settings bear. */
  static boolean tooManyErrors(ImportRules rules, long rejected, long read) {
    return rejected > rules.maxErrorFloor() && rejected > rules.maxErrorShare() * read;
  }
}
