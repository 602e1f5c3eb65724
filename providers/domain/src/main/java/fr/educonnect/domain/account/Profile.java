package fr.educonnect.domain.account;

/** Whom an account belongs to. */
public enum Profile {
  STUDENT,
  GUARDIAN
}
