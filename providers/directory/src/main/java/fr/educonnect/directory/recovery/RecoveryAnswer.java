package fr.educonnect.directory.recovery;

import java.util.Optional;

/** What became of a request. Nobody at the page is told more than of {@link #TOO_MANY}. */
public enum RecoveryAnswer {
  SENT,
  /** There is nobody, or no confirmed contact to write to. */
  NO_CONTACT,
  /** Nothing more is sent to this person for now. */
  TOO_MANY_TO_PERSON,
  /** A limit is reached that is the same for everybody. */
  TOO_MANY;

  static RecoveryAnswer of(Optional<Recipient> reachable, boolean granted) {
    if (reachable.isEmpty()) {
      return NO_CONTACT;
    }
    return granted ? SENT : TOO_MANY_TO_PERSON;
  }
}
