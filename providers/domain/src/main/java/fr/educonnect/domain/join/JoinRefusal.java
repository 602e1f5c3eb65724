package fr.educonnect.domain.join;

/** Why two accounts are not joined. */
public enum JoinRefusal {
  /** One of them is a student's. */
  NOT_A_GUARDIAN,
  SAME_ACCOUNT,
  /** One of them is frozen: the assistance team decides about it first. */
  FROZEN,
  /**
   * The account that would be kept is not active and this proof or the other account asks it to be.
   */
  KEPT_NOT_ACTIVE,
  /**
   * The other account has nothing that this proof could prove: no password, no confirmed mobile.
   */
  NOT_PROVABLE,
  /** An account was joined to the other one, and this can still be undone. */
  OTHER_HAS_JOINED,
  /** By the registers they are two persons. */
  NAMES_DIFFER,
  /** One of them is no longer as it was when it was looked at. */
  CHANGED_MEANWHILE
}
