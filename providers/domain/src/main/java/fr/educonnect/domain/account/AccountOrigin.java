package fr.educonnect.domain.account;

/**
 * The path by which an account was first activated; none (« Non renseigné ») is an absent value.
 */
public enum AccountOrigin {
  /** « Établissement »: identifier and provisional password distributed by the school. */
  SCHOOL,
  /** « Responsable »: the guardian registered with a mobile number known to the school. */
  GUARDIAN,
  FRANCECONNECT,
  /** Moved from the older ATEN sign-in desk (second degree). */
  ATEN,
  /** Moved from the older sign-in of an ENT (second degree). */
  ENT
}
