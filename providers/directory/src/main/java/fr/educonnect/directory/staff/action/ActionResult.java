package fr.educonnect.directory.staff.action;

import fr.educonnect.domain.account.ActionTable.Refusal;

/** What became of an action on one account. */
public enum ActionResult {
  DONE,
  /** The mail waits to be sent; its own outcome counts from then on. */
  QUEUED,
  /** The mail server refused the mail, or the account was activated before it went out. */
  MAIL_REJECTED,
  /** The mail could not be sent for so long that it was dropped. */
  MAIL_EXPIRED,
  /** « Aucune adresse mail n'étant renseignée, la distribution par mail est impossible ». */
  NO_ADDRESS,
  /** Several guardians have the address: no password is sent to it, a letter is needed. */
  SHARED_ADDRESS,
  /** The corrected address is none. */
  INVALID_ADDRESS,
  /** Active accounts were not asked for. */
  ACTIVE_LEFT_OUT,
  /** The person signs in through FranceConnect and has no password here. */
  FRANCECONNECT_ONLY,
  /** A single account that was never notified has nothing to reset. */
  NOTHING_TO_RESET,
  NOT_IN_THIS_STATE,
  /** A contact of the registers said that the activation was not theirs. */
  FROZEN,
  /** The account changed at the same moment, again and again. */
  CHANGED_MEANWHILE,
  /** A fault of the program: it is in the server's log. */
  FAILED,
  /** The school has no such account, or not any more. */
  NOT_FOUND;

  static ActionResult of(Refusal refusal) {
    return switch (refusal) {
      case NOT_IN_THIS_STATE -> NOT_IN_THIS_STATE;
      case NOTHING_TO_RESET -> NOTHING_TO_RESET;
      case FRANCECONNECT_ONLY -> FRANCECONNECT_ONLY;
    };
  }

  /** Whether the account was acted on, or will be when its mail goes out. */
  public boolean isSuccess() {
    return this == DONE || this == QUEUED;
  }
}
