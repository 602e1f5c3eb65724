package fr.educonnect.directory.account;

/** What became of a change of an account. */
public enum ChangeOutcome {
  APPLIED,
  /** The event changes nothing in the account's state: nothing was written. */
  NOT_IN_THIS_STATE,
  /** No address of the account awaits the validation: nothing was written. */
  NO_PENDING_MAIL,
  /**
   * The account is no longer as it was read: nothing was written; read it again and decide anew.
   */
  CHANGED_MEANWHILE
}
