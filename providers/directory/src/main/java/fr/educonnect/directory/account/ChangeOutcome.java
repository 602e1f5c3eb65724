package fr.educonnect.directory.account;

/** What became of a change of an account. Nothing was written but by {@link #APPLIED}. */
public enum ChangeOutcome {
  APPLIED,
  /** The event changes nothing in the account's state, or the account is frozen. */
  NOT_IN_THIS_STATE,
  /** No address of the account awaits its validation, or not the one that the link was sent to. */
  NO_PENDING_MAIL,
  /** The link that brought the event was used already, or died. */
  LINK_DEAD,
  /** The identity of FranceConnect cannot be linked to the account. */
  IDENTITY_REFUSED,
  /** An account was joined to it and can still be separated: that comes first. */
  HAS_JOINED,
  /** The account is no longer as it was read: read it again and decide anew. */
  CHANGED_MEANWHILE
}
