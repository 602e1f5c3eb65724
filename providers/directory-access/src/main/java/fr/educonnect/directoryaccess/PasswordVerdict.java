package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.Rehash;
import java.util.Optional;

/**
 * What the typed password turned out to be.
 *
 * @param rehash present after a right chosen password whose hash no longer follows the policy
 */
public record PasswordVerdict(Kind kind, Optional<Rehash> rehash) {

  /** The kinds; only {@link #CHOSEN} and {@link #PROVISIONAL} are right passwords. */
  public enum Kind {
    /** Not this account's password, or no account, or one that has ended. */
    WRONG,
    /** The account's chosen password. */
    CHOSEN,
    /** The account's provisional password: it must be changed before anything else. */
    PROVISIONAL,
    /** The account's provisional password, dead by now: a failure like any other. */
    PROVISIONAL_DEAD,
    /** The account's password, but the account is frozen: the person may be told, and no more. */
    FROZEN
  }

  static PasswordVerdict of(Kind kind) {
    return new PasswordVerdict(kind, Optional.empty());
  }

  /** Whether the person may go on. */
  public boolean isRight() {
    return kind == Kind.CHOSEN || kind == Kind.PROVISIONAL;
  }
}
