package fr.educonnect.directory.account;

import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an account stands in its life.
 *
 * @param origin how it was first activated, or distributed while it never was
 * @param notifiedAt last distribution
 * @param lastSignInAt the one before this request's
 * @param previousSignInAt the one before that
 * @param resetAskedAt a new password was asked of the school
 * @param frozenAt a contact of the registers said that the activation was not theirs: nobody signs
 *     in until the assistance team has decided
 * @param leftOn day of the export from which the registers know the person no more
 */
public record AccountProgress(
    AccountState state,
    Optional<AccountOrigin> origin,
    Optional<Instant> notifiedAt,
    Optional<Instant> activatedAt,
    Optional<Instant> lastSignInAt,
    Optional<Instant> previousSignInAt,
    Optional<Instant> resetAskedAt,
    Optional<Instant> frozenAt,
    Optional<LocalDate> leftOn) {

  /**
   * Whether the account was distributed so long ago, and not activated since, that it counts as
   * never notified: as long as a provisional password lives. Looked at when it counts, so that no
   * job has to run before.
   */
  public boolean isOver(Instant now) {
    boolean unfinished = state == AccountState.NOTIFIED || state == AccountState.ACTIVATING;
    return unfinished
        && notifiedAt.filter(since -> ProvisionalPassword.isDead(since, now)).isPresent();
  }

  /** Whether the person left the registers so long ago that the account no longer signs in. */
  public boolean graceIsOver(int graceDays, LocalDate today) {
    return leftOn.isPresent() && leftOn.get().plusDays(graceDays).isBefore(today);
  }
}
