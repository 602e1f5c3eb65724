package fr.educonnect.directory.limit;

/** What a keyed hash is about; the same value under two kinds gives two hashes. */
public enum SubjectKind {
  /** Text messages to one number (E.164). */
  SMS_NUMBER,
  /** Text messages asked for on a device that the account knows. */
  SMS_DEVICE,
  /** Text messages asked for from one source address. */
  SMS_ADDRESS,
  /** All text messages. */
  SMS_ALL,
  /** What all text messages of a month cost. */
  SMS_MONEY,
  /** Lookups of people from one source address. */
  LOOKUP_ADDRESS,
  /** Lookups of one person by what was typed: identifier or contact. */
  LOOKUP_TYPED,
  /** Wrong codes for one number. */
  WRONG_CODES,
  /** Mails asked for one account: links, reminders, validations. */
  MAIL_ACCOUNT,
  /** A code: browser, purpose and number; no limit. */
  CODE,
  /** A browser session; no limit. */
  BROWSER,
  /** A tab of a browser session; no limit. */
  TAB
}
