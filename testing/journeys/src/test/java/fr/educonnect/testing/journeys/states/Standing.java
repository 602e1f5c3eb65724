package fr.educonnect.testing.journeys.states;

import fr.educonnect.domain.account.AccountState;
import java.util.List;

/** A state of an account, with what the school, a register contact or time made of it. */
enum Standing {
  NEVER(AccountState.NOT_NOTIFIED),
  LETTER(AccountState.NOTIFIED),
  LETTER_LAPSED(AccountState.NOTIFIED),
  PENDING(AccountState.ACTIVATING),
  PENDING_RESET(AccountState.ACTIVATING),
  PENDING_LAPSED(AccountState.ACTIVATING),
  ACTIVE(AccountState.ACTIVE),
  ACTIVE_RESET(AccountState.ACTIVE),
  ACTIVE_RESET_LAPSED(AccountState.ACTIVE),
  FROZEN(AccountState.ACTIVE);

  /** What happened to the account since it is in its state. */
  enum Mark {
    /** The school put a new provisional password in place. */
    RESET,
    /** Three months and a day went by; no job has run since. */
    LAPSED,
    /** A register contact said that the activation was not theirs. */
    FROZEN
  }

  private final AccountState state;

  Standing(AccountState state) {
    this.state = state;
  }

  AccountState state() {
    return state;
  }

  /** In the order in which they happened. */
  List<Mark> marks() {
    return switch (this) {
      case NEVER, LETTER, PENDING, ACTIVE -> List.of();
      case LETTER_LAPSED, PENDING_LAPSED -> List.of(Mark.LAPSED);
      case PENDING_RESET, ACTIVE_RESET -> List.of(Mark.RESET);
      case ACTIVE_RESET_LAPSED -> List.of(Mark.RESET, Mark.LAPSED);
      case FROZEN -> List.of(Mark.FROZEN);
    };
  }

  /** Whether an account gets from here to there by going on. */
  boolean leadsTo(Standing later) {
    return state == later.state
        ? later.marks().containsAll(marks())
        : state.compareTo(later.state) < 0 && marks().isEmpty();
  }
}
