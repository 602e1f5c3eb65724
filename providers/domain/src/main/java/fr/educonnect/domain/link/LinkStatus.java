package fr.educonnect.domain.link;

/** What the guardian has said about a link to a student. */
public enum LinkStatus {
  /** Proposed by the register: gives no rights until confirmed by the child's birth date. */
  PROPOSED,
  CONFIRMED,
  /** « Rattachement erroné »: the guardian said that it is wrong; gives no rights. */
  REPORTED
}
