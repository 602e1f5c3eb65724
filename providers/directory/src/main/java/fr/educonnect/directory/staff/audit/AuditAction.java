package fr.educonnect.directory.staff.audit;

/** What the record of the staff's doings tells apart. */
public enum AuditAction {
  READ_LIST,
  READ_ACCOUNT,
  NOTIFY,
  NOTIFY_WITH_RESET,
  RESET_PASSWORD,
  TROUBLESHOOT_RESET,
  RESEND_ACTIVATION_MAIL,
  EXPORT_LIST,
  DOWNLOAD_FILE,
  CANCEL_JOB,
  /** A link reported as wrong was put back to be confirmed. */
  PUT_LINK_BACK,
  /** The proof by birth dates was opened again. */
  REOPEN_BIRTH_DATES,
  /** Two accounts of one guardian were joined; detail: the request's reference. */
  JOIN_ACCOUNTS,
  SEPARATE_ACCOUNTS,
  /** The message to families was changed or taken away. */
  EDIT_MESSAGE,
  /** A service was switched; detail: its client. */
  SWITCH_SERVICE,
  /** A part of letters was written or removed; detail: which, and whose. */
  EDIT_LETTERS,
  /** What families are told of the assistance; detail: the academy. */
  EDIT_ASSISTANCE
}
