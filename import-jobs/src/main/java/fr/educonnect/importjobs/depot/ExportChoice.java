package fr.educonnect.importjobs.depot;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.directory.load.FeedState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of a feed's exports is applied next: the newest complet, then the deltas after it, one by
 * one. A complet of the day of the last export is taken again, as nothing tells that it is the same
 * one; a delta of that day is not, as its changes are in.
 */
public final class ExportChoice {

  private static final Comparator<DepotExport> BY_DAY =
      Comparator.comparing(export -> export.header().date());

  private ExportChoice() {}

  /** The export to apply next, of those not yet tried; empty when the feed is up to date. */
  public static Optional<DepotExport> next(Collection<DepotExport> untried, FeedState state) {
    Optional<DepotExport> complet =
        untried.stream()
            .filter(export -> isComplet(export) && !isPointless(export, state))
            .max(BY_DAY);
    return complet.isPresent()
        ? complet
        : untried.stream()
            .filter(export -> !isComplet(export) && !isPointless(export, state))
            .min(BY_DAY);
  }

  /** Whether what is applied of the feed is as new as the export or newer. */
  public static boolean isPointless(DepotExport export, FeedState state) {
    LocalDate last = state.lastExport();
    if (last == null) {
      return false;
    }
    LocalDate date = export.header().date();
    return isComplet(export) ? date.isBefore(last) : !date.isAfter(last);
  }

  private static boolean isComplet(DepotExport export) {
    return export.header().kind() == ExportKind.COMPLET;
  }
}
