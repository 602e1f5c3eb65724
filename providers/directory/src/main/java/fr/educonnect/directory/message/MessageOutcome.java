package fr.educonnect.directory.message;

/** How a message ended. */
public enum MessageOutcome {
  /** Accepted by the mail server or the gateway. */
  SENT,
  /** Not sent for so long that it served nobody any more. */
  EXPIRED,
  /** Refused for good, or about something that no longer is. */
  REFUSED,
  /** Maybe sent: not tried again, so that nobody gets it twice. */
  UNKNOWN
}
