package fr.educonnect.signin.journey;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Instant;

/**
 * The end of an activation that was begun and not finished: as long after the last distribution as
 * a provisional password lives. Looked at when it counts, so that no job has to run before.
 */
public final class ActivationDeadline {

  private ActivationDeadline() {}

  /** Whether the account waits for the validation of its address, and did so for too long. */
  public static boolean isOver(AccountSnapshot account, Instant now) {
    return account.progress().state() == AccountState.ACTIVATING
        && !(account.password() instanceof Provisional)
        && account
            .progress()
            .notifiedAt()
            .filter(since -> ProvisionalPassword.isDead(since, now))
            .isPresent();
  }
}
