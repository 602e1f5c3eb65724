package fr.educonnect.domain.notification;

/** What can keep an account from being activated, and has to be put right by somebody. */
public enum ActivationBlocker {
  /** No child has an INE, or the student has none. */
  NO_INE,
  /** The registers have no mobile number: no code can be sent. */
  NO_MOBILE,
  /** The registers have no birth date of a child: no answer can be right. */
  NO_BIRTH_DATE,
  /** The registers have no address: the account is notified by letter only. */
  NO_MAIL,
  /** Every child was said not to be the guardian's. */
  NO_CHILD,
  /** Wrong birth dates were given too often: the proof is closed until it is opened again. */
  BIRTH_DATES_CLOSED
}
