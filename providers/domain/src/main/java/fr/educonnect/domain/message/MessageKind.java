package fr.educonnect.domain.message;

import java.time.Duration;

/**
 * What families and schools are written to about. A message that could not be sent for longer than
 * it is useful is dropped.
 */
public enum MessageKind {
  /** The link that confirms a mail address. */
  MAIL_VALIDATION(Days.WEEK),
  /** To the account's own contact: it is active, with the identifier to be noted down. */
  ACTIVATION_CONFIRMED(Days.WEEK),
  /**
   * To the registers' contacts: the account was activated, with the link that freezes it. Where the
   * contact is the account's own as well, it tells the identifier too, in place of {@link
   * #ACTIVATION_CONFIRMED}.
   */
  ACTIVATION_ANNOUNCED(Days.WEEK),
  /** The school gives the identifier, with the provisional password as long as there is one. */
  NOTIFICATION(Days.WEEK),
  /** The same with a new provisional password in place of any other. */
  NOTIFICATION_WITH_RESET(Days.WEEK),
  IDENTIFIER_REMINDER(Duration.ofHours(1)),
  /** The link with which a forgotten password is replaced. */
  PASSWORD_LINK(Duration.ofHours(1)),
  /** The person chose another password. */
  PASSWORD_CHANGED(Days.WEEK),
  PASSWORD_RESET_BY_SCHOOL(Days.WEEK),
  /** To the address that was replaced. */
  MAIL_CHANGED(Days.WEEK),
  /** To the number that was replaced. */
  MOBILE_CHANGED(Days.WEEK),
  /** Children were confirmed, or reported as wrong, with the link that takes it back. */
  CHILDREN_CHANGED(Days.WEEK),
  /** To the contact that a change had brought and that is the account's no more. */
  CONTACT_WITHDRAWN(Days.WEEK),
  /** A change of password was taken back: nobody's password signs in until another is chosen. */
  PASSWORD_WITHDRAWN(Days.WEEK),
  /** FranceConnect opens the account from now on, with the link that undoes it. */
  FRANCECONNECT_LINKED(Duration.ofDays(3)),
  /** FranceConnect opens the account no more, as its person asked. */
  FRANCECONNECT_UNLINKED(Days.WEEK),
  /** The code of whoever registers with a mobile number. */
  REGISTRATION_CODE(Duration.ofMinutes(10)),
  /** In place of the code, to whoever has an account already. */
  ACCOUNT_EXISTS(Duration.ofMinutes(10)),
  /** To the school: a guardian says that a child is not theirs. */
  WRONG_LINK_REPORTED(Days.WEEK),
  /** To the school: the guardian confirmed the child after all. */
  WRONG_LINK_CANCELLED(Days.WEEK),
  /** To the contacts of both: two accounts were joined, with the link that undoes it. */
  ACCOUNTS_JOINED(Days.WEEK),
  /** To the contacts of both: they are two accounts again. */
  JOIN_UNDONE(Days.WEEK);

  private final Duration usefulFor;

  MessageKind(Duration usefulFor) {
    this.usefulFor = usefulFor;
  }

  /** How long after it was asked for the message still serves somebody. */
  public Duration usefulFor() {
    return usefulFor;
  }

  /** A constant of an enum's own class cannot be used by its values. */
  private static final class Days {
    private static final Duration WEEK = Duration.ofDays(7);
  }
}
