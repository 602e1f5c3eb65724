package fr.educonnect.directory.account;

import fr.educonnect.directory.guard.FailureSubject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What one try to sign in needs to know, read at one moment.
 *
 * @param account of the login id that was typed, if there is one
 * @param locked those of the try's subjects that are locked
 */
public record SignInView(Optional<AccountSnapshot> account, Set<FailureSubject> locked) {

  /** Whether the try must fail, whatever was typed. */
  public boolean isLocked(Collection<FailureSubject> subjects) {
    return subjects.stream().anyMatch(locked::contains);
  }
}
