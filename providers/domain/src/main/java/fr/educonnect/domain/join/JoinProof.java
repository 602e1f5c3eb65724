package fr.educonnect.domain.join;

/** What shows that two accounts are one person's. */
public enum JoinProof {
  /** The other account's identifier and password, also the one that the school gave. */
  PASSWORD,
  /** A code sent to the other account's confirmed mobile, and its children's birth dates. */
  MOBILE_AND_DATES,
  /** The assistance team has found out. */
  ASSISTANCE
}
