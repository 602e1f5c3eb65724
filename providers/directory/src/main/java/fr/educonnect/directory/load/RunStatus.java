package fr.educonnect.directory.load;

/** How a run of the import stands. */
public enum RunStatus {
  RUNNING,
  /** Committed. */
  APPLIED,
  /** Stopped by a guard or by the state of its files; nothing was changed. */
  REFUSED,
  /** Ended by an error; nothing was changed. */
  FAILED,
  /** Found dead by a later run of the same feed; nothing was changed. */
  ABANDONED
}
