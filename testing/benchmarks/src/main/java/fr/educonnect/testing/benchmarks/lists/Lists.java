package fr.educonnect.testing.benchmarks.lists;

import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.directory.staff.roster.RosterSort;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every sort both ways, and every filter with some of them. */
final class Lists {
  private static final int ROWS = 50;

  private static final List<RosterFilter> FILTERS =
      List.of(
          RosterFilter.ALL.named("mar"),
          RosterFilter.ALL.named("petit ève"),
          RosterFilter.ALL.inClasses("C1", "C2"),
          RosterFilter.ALL.inMefs("10010000003"),
          RosterFilter.ALL.atLevels("2113"),
          RosterFilter.ALL.inStates(AccountState.NOTIFIED),
          RosterFilter.ALL.withMail(true),
          RosterFilter.ALL.withMail(false),
          RosterFilter.ALL.ofOrigin(Optional.of(AccountOrigin.GUARDIAN)),
          RosterFilter.ALL.withResetAsked(),
          RosterFilter.ALL.withLinkReported());

  /** The usual one, one by names of guardians, and the dearest. */
  private static final List<RosterSort> SORTS =
      List.of(RosterSort.STUDENT, RosterSort.GUARDIAN, RosterSort.MAIL);

  private Lists() {}

  static List<RosterQuery> all() {
    Stream<RosterQuery> sorted = Arrays.stream(RosterSort.values()).flatMap(Lists::bothWays);
    Stream<RosterQuery> filtered =
        FILTERS.stream()
            .flatMap(filter -> SORTS.stream().map(sort -> RosterQuery.first(filter, sort, ROWS)));
    return Stream.concat(sorted, filtered).toList();
  }

  private static Stream<RosterQuery> bothWays(RosterSort sort) {
    RosterQuery query = RosterQuery.first(RosterFilter.ALL, sort, ROWS);
    return Stream.of(query, query.fromTheEnd());
  }
}
