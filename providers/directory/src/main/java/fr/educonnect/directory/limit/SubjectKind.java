package fr.educonnect.directory.limit;

/** What a keyed hash is about; the same value under two kinds gives two hashes. */
public enum SubjectKind {
  /** Text messages asked for by typing one number (E.164), whether or not any went out. */
  SMS_NUMBER,
  /** Text messages asked for on a device that the account knows. */
  SMS_DEVICE,
  /**
   * Text messages that one number, or one known device in its place, was really sent, by whatever
   * page. Being used up shows nobody anything: it would tell whose number it is.
   */
  SMS_SENT,
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
  /** The same from a device that the account knows, in its place. */
  LOOKUP_DEVICE,
  /** Wrong codes for one number. */
  WRONG_CODES,
  /** Mails asked for one account: links, reminders, validations. */
  MAIL_ACCOUNT,
  /** The same from a device that the account knows, in its place. */
  MAIL_DEVICE,
  /** Numbers that one account tries to change its mobile to. */
  MOBILE_CHANGE,
  /** Searches of schools from one source address. */
  SCHOOL_SEARCH,
  /** Calls of the staff's API by one tool. */
  STAFF_TOOL,
  /** A code: browser, purpose and number; no limit. */
  CODE,
  /** A browser session; no limit. */
  BROWSER,
  /** A tab of a browser session; no limit. */
  TAB
}
