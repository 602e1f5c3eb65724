package fr.educonnect.domain.message;

/** Which contacts of an account a message goes to. */
public enum Audience {
  /** The mail address that awaits its validation. */
  PENDING_MAIL,
  /** The account's own confirmed mail address, or else its confirmed mobile. */
  CONFIRMED_CONTACTS,
  /** Both of them: where one may be in wrong hands. */
  EVERY_CONFIRMED_CONTACT,
  /** Every mobile and mail address of the account's records in the registers. */
  REGISTER_CONTACTS,
  /** The confirmed mail address that is replaced; the mobile where there was none. */
  FORMER_MAIL,
  /** The confirmed mobile that is replaced; the mail address where there was none. */
  FORMER_MOBILE,
  /** The address that a taken back change had brought. */
  WITHDRAWN_MAIL,
  /** The mobile that a taken back change had brought. */
  WITHDRAWN_MOBILE
}
