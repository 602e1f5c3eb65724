package fr.educonnect.directory.staff.roster;

import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows a list shows: those for which each part holds that asks for something.
 *
 * @param name each word begins a word of the student's or the guardian's names, whatever accents
 *     and case
 * @param classes codes; empty for all
 * @param mefs codes of second-degree training modules; empty for all
 * @param levels MEFSTAT4; empty for all
 * @param states empty for all
 * @param hasMail whether the guardian has an address to be notified at
 * @param origin asked for; inside empty for accounts without one
 * @param resetAsked only accounts for which a new password was asked of the school
 * @param linkReported only pairs that the guardian said to be wrong
 */
public record RosterFilter(
    String name,
    Set<String> classes,
    Set<String> mefs,
    Set<String> levels,
    Set<AccountState> states,
    Optional<Boolean> hasMail,
    Optional<Optional<AccountOrigin>> origin,
    boolean resetAsked,
    boolean linkReported) {

  /** Everything. */
  public static final RosterFilter ALL =
      new RosterFilter(
          "",
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);

  public RosterFilter {
    classes = Set.copyOf(classes);
    mefs = Set.copyOf(mefs);
    levels = Set.copyOf(levels);
    states = Set.copyOf(states);
  }

  /** The same for names that begin so. */
  public RosterFilter named(String typed) {
    return new RosterFilter(
        typed, classes, mefs, levels, states, hasMail, origin, resetAsked, linkReported);
  }

  /** The same for these classes. */
  public RosterFilter inClasses(String... codes) {
    return new RosterFilter(
        name, Set.of(codes), mefs, levels, states, hasMail, origin, resetAsked, linkReported);
  }

  /** The same for these training modules. */
  public RosterFilter inMefs(String... codes) {
    return new RosterFilter(
        name, classes, Set.of(codes), levels, states, hasMail, origin, resetAsked, linkReported);
  }

  /** The same for these levels. */
  public RosterFilter atLevels(String... codes) {
    return new RosterFilter(
        name, classes, mefs, Set.of(codes), states, hasMail, origin, resetAsked, linkReported);
  }

  /** The same for accounts in these states. */
  public RosterFilter inStates(AccountState... those) {
    return new RosterFilter(
        name, classes, mefs, levels, Set.of(those), hasMail, origin, resetAsked, linkReported);
  }

  /** The same for guardians with, or without, an address. */
  public RosterFilter withMail(boolean there) {
    return new RosterFilter(
        name, classes, mefs, levels, states, Optional.of(there), origin, resetAsked, linkReported);
  }

  /** The same for accounts of this origin; of none where it is empty. */
  public RosterFilter ofOrigin(Optional<AccountOrigin> which) {
    return new RosterFilter(
        name, classes, mefs, levels, states, hasMail, Optional.of(which), resetAsked, linkReported);
  }

  /** The same for accounts for which a new password was asked. */
  public RosterFilter withResetAsked() {
    return new RosterFilter(
        name, classes, mefs, levels, states, hasMail, origin, true, linkReported);
  }

  /** The same for links that the guardian said to be wrong. */
  public RosterFilter withLinkReported() {
    return new RosterFilter(name, classes, mefs, levels, states, hasMail, origin, resetAsked, true);
  }

  @Override
  public String toString() {
    return "RosterFilter";
  }
}
