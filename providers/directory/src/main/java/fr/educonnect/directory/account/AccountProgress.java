package fr.educonnect.directory.account;

import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
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

  /** Whether the person left the registers so long ago that the account no longer signs in. */
  public boolean graceIsOver(int graceDays, LocalDate today) {
    return leftOn.isPresent() && leftOn.get().plusDays(graceDays).isBefore(today);
  }
}
