package fr.educonnect.domain.account;

import static fr.educonnect.domain.account.ActionTable.Selection.SINGLE;

import fr.educonnect.domain.account.Transition.PasswordEffect;
import java.util.Optional;

/**
 * What staff may do to an account in each state, for one account or for a selection (guide rapide
 * 1.8, « actions possibles selon l'état »). The one place for it: the REST API refuses by it, the
 * console shows and hides by it. What an action then does comes from {@link Transitions}.
 */
public final class ActionTable {

  /** Whether the action is asked for one account or for several at once. */
  public enum Selection {
    SINGLE,
    BULK
  }

  /** Why an action is not possible. */
  public enum Refusal {
    /** The action does not exist in this state or for this profile. */
    NOT_IN_THIS_STATE,
    /** A single account that was never notified is notified: the box for a reset is not offered. */
    NOTHING_TO_RESET,
    /** The person signs in through FranceConnect and has no password here. */
    FRANCECONNECT_ONLY
  }

  /** What the answer to a possible action must say. */
  public enum Warning {
    /** Accounts never notified were notified with their first password, not reset. */
    NOTIFIED_NOT_RESET,
    /** Active accounts are left out of a selection unless they are asked for explicitly. */
    ASK_BEFORE_ACTIVE
  }

  /**
   * The account as far as the table looks at it.
   *
   * @param franceConnectOnly active, and without any password: FranceConnect alone signs in
   */
  public record Subject(Profile profile, AccountState state, boolean franceConnectOnly) {

    public Subject(Profile profile, AccountState state) {
      this(profile, state, false);
    }
  }

  /**
   * One cell of the table.
   *
   * @param refusal why it is not possible; null if it is
   * @param stateAfter the state after a possible action; null if it is not possible
   * @param newProvisionalPassword whether a password that existed is replaced by a new provisional
   *     one
   * @param warning what the answer must say; null if nothing
   */
  public record Outcome(
      Refusal refusal, AccountState stateAfter, boolean newProvisionalPassword, Warning warning) {

    public boolean possible() {
      return refusal == null;
    }
  }

  private ActionTable() {}

  /** The cell for this action. */
  public static Outcome outcome(StaffAction action, Selection selection, Subject subject) {
    Refusal refusal = refusal(action, selection, subject);
    if (refusal != null) {
      return new Outcome(refusal, null, false, null);
    }
    Optional<Transition> transition = transition(action, subject);
    return new Outcome(
        null,
        transition.map(Transition::next).orElse(subject.state()),
        transition.map(t -> t.password() == PasswordEffect.NEW_PROVISIONAL).orElse(false),
        warning(action, selection, subject.state()));
  }

  private static Refusal refusal(StaffAction action, Selection selection, Subject subject) {
    if (action != StaffAction.EXPORT_LIST && transition(action, subject).isEmpty()) {
      return Refusal.NOT_IN_THIS_STATE;
    }
    if (action == StaffAction.NOTIFY_WITH_RESET
        && selection == SINGLE
        && subject.state() == AccountState.NOT_NOTIFIED) {
      return Refusal.NOTHING_TO_RESET;
    }
    return subject.franceConnectOnly() && resets(action) ? Refusal.FRANCECONNECT_ONLY : null;
  }

  private static boolean resets(StaffAction action) {
    return switch (action) {
      case NOTIFY_WITH_RESET, RESET_PASSWORD, TROUBLESHOOT_RESET -> true;
      case NOTIFY, RESEND_ACTIVATION_MAIL, EXPORT_LIST -> false;
    };
  }

  private static Warning warning(StaffAction action, Selection selection, AccountState state) {
    boolean notification = action == StaffAction.NOTIFY || action == StaffAction.NOTIFY_WITH_RESET;
    if (selection == SINGLE || !notification) {
      return null;
    }
    if (state == AccountState.ACTIVE) {
      return Warning.ASK_BEFORE_ACTIVE;
    }
    boolean first = action == StaffAction.NOTIFY_WITH_RESET && state == AccountState.NOT_NOTIFIED;
    return first ? Warning.NOTIFIED_NOT_RESET : null;
  }

  private static Optional<Transition> transition(StaffAction action, Subject subject) {
    return action
        .event()
        .flatMap(event -> Transitions.of(subject.profile(), subject.state(), event));
  }
}
