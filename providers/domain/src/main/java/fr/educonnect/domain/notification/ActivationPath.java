package fr.educonnect.domain.notification;

/** The ways in which an account is activated. */
public enum ActivationPath {
  FRANCECONNECT,
  SELF_REGISTRATION,
  /** Distributed by the school: identifier and provisional password. */
  NOTIFICATION
}
