package fr.educonnect.testing.benchmarks.lists;

import static java.util.Map.entry;

import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.directory.staff.roster.RosterSort;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every sort both ways, and every filter with some of them. */
final class Lists {
  private static final int ROWS = 50;

  private static final Map<String, RosterFilter> FILTERS =
      Map.ofEntries(
          entry("name", RosterFilter.ALL.named("mar")),
          entry("two names", RosterFilter.ALL.named("petit ève")),
          entry("classes", RosterFilter.ALL.inClasses("C1", "C2")),
          entry("MEF", RosterFilter.ALL.inMefs("10010000003")),
          entry("level", RosterFilter.ALL.atLevels("2113")),
          entry("state", RosterFilter.ALL.inStates(AccountState.NOTIFIED)),
          entry("mail", RosterFilter.ALL.withMail(true)),
          entry("no mail", RosterFilter.ALL.withMail(false)),
          entry("origin", RosterFilter.ALL.ofOrigin(Optional.of(AccountOrigin.GUARDIAN))),
          entry("reset asked", RosterFilter.ALL.withResetAsked()),
          entry("link reported", RosterFilter.ALL.withLinkReported()));

  /** The usual one, one by names of guardians, and the dearest. */
  private static final List<RosterSort> SORTS =
      List.of(RosterSort.STUDENT, RosterSort.GUARDIAN, RosterSort.MAIL);

  private Lists() {}

  /** A list's name, for people, and its first page. */
  record Listed(String name, RosterQuery page) {}

  static List<Listed> all() {
    Stream<Listed> sorted = Arrays.stream(RosterSort.values()).flatMap(Lists::bothWays);
    return Stream.concat(sorted, FILTERS.entrySet().stream().flatMap(Lists::filtered)).toList();
  }

  private static Stream<Listed> bothWays(RosterSort sort) {
    RosterQuery page = RosterQuery.first(RosterFilter.ALL, sort, ROWS);
    return Stream.of(
        new Listed("by " + sort, page),
        new Listed("by " + sort + " descending", page.fromTheEnd()));
  }

  private static Stream<Listed> filtered(Map.Entry<String, RosterFilter> filter) {
    return SORTS.stream()
        .map(
            sort ->
                new Listed(
                    filter.getKey() + " by " + sort,
                    RosterQuery.first(filter.getValue(), sort, ROWS)));
  }
}
