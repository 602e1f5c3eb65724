package fr.educonnect.domain.proof;

import java.time.Duration;

/**
 * What a code or a link proves, and how long it can be used. A code is short, so that it dies after
 * a few wrong tries; a link cannot be guessed.
 */
public enum ProofPurpose {
  /** Code: whoever registers holds the telephone that the school knows. */
  REGISTER_MOBILE(Duration.ofMinutes(10), 5),
  /** Code: whoever comes by FranceConnect holds the telephone that the school knows. */
  FRANCECONNECT_MOBILE(Duration.ofMinutes(10), 5),
  /** Link: whoever gave a mail address can read it. */
  VALIDATE_MAIL(Duration.ofDays(7), 0),
  /** Link: whoever forgot the password reads the account's confirmed mail address or telephone. */
  RECOVER_PASSWORD(Duration.ofMinutes(60), 0),
  /** Link: a contact of the registers says that an activation was not theirs. */
  FREEZE(Duration.ofDays(30), 0),
  /** Link: a confirmed contact says that it was not they who linked FranceConnect. */
  UNLINK_FRANCECONNECT(Duration.ofDays(3), 0),
  /** Link: a contact of one of two accounts that were joined says that they must not be. */
  UNDO_JOIN(Duration.ofDays(30), 0),
  /** Code: whoever changes the account's mobile holds the new one. */
  CHANGE_MOBILE(Duration.ofMinutes(10), 5),
  /** Link: the contact that was told of a new password takes the account back. */
  REVERT_PASSWORD(Duration.ofDays(7), 0),
  /** Link: whoever was told of a new mail address puts the old one back. */
  REVERT_MAIL(Duration.ofDays(7), 0),
  /** Link: whoever was told of a new mobile puts the old one back. */
  REVERT_MOBILE(Duration.ofDays(7), 0),
  /** Link: whoever was told that FranceConnect opens the account no more has it open it again. */
  REVERT_FRANCECONNECT(Duration.ofDays(7), 0),
  /** Link: whoever was told that the account's children changed puts them back. */
  REVERT_CHILDREN(Duration.ofDays(7), 0),
  /** Code: whoever joins another account holds its confirmed mobile. */
  JOIN_MOBILE(Duration.ofMinutes(10), 5);

  private final Duration lifetime;
  private final int tries;

  ProofPurpose(Duration lifetime, int tries) {
    this.lifetime = lifetime;
    this.tries = tries;
  }

  public Duration lifetime() {
    return lifetime;
  }

  /** Whether each contact has a link of its own, which lives beside the others. */
  public boolean isEachContacts() {
    return switch (this) {
      case FREEZE,
          UNLINK_FRANCECONNECT,
          UNDO_JOIN,
          REVERT_PASSWORD,
          REVERT_MAIL,
          REVERT_MOBILE,
          REVERT_FRANCECONNECT,
          REVERT_CHILDREN ->
          true;
      case REGISTER_MOBILE,
          FRANCECONNECT_MOBILE,
          VALIDATE_MAIL,
          RECOVER_PASSWORD,
          CHANGE_MOBILE,
          JOIN_MOBILE ->
          false;
    };
  }

  /** How many codes may be tried; 0 for a link. */
  public int tries() {
    return tries;
  }
}
