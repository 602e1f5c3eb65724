package fr.educonnect.signin;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.SignInView;
import fr.educonnect.directory.guard.FailureSubject;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.proofs.device.Device;
import fr.educonnect.signin.SignInOutcome.Answer;
import java.util.Optional;
import org.keycloak.models.RealmModel;

/**
 * One try: one read of the directory, one password hash, one write, in this order and in every
 * case. An identifier of an account that was joined to another stands for that one's own: a try
 * with it is read and counted as one with the other.
 */
final class SignInTry {

  /**
   * What was sent, and from where.
   *
   * @param login folded
   * @param password as typed; empty if nothing was
   * @param address of the client, as Keycloak knows it behind its proxies
   */
  record Sent(String login, String password, String address, Device device) {
    @Override
    public String toString() {
      return "Sent";
    }
  }

  /**
   * What came of it.
   *
   * @param password of the account from now on; present for a success
   */
  record Ended(
      SignInOutcome outcome,
      Optional<AccountSnapshot> account,
      Optional<AccountPassword> password) {}

  private final DirectoryProvider directory;
  private final RealmModel realm;

  SignInTry(DirectoryProvider directory, RealmModel realm) {
    this.directory = directory;
    this.realm = realm;
  }

  /**
   * @throws fr.educonnect.directory.DirectoryException when the directory does not answer
   */
  Ended run(Sent sent) {
    SignInSubjects subjects = subjects(sent);
    boolean deviceKnown = subjects.device().isPresent();
    SignInView view = directory.readForSignIn(sent.login(), subjects);
    Optional<AccountSnapshot> account = view.account();
    Optional<String> own =
        account.map(AccountSnapshot::loginId).filter(login -> !login.equals(sent.login()));
    if (own.isPresent()) {
      return run(new Sent(own.get(), sent.password(), sent.address(), sent.device()));
    }
    PasswordVerdict verdict = directory.check(realm, account, sent.password());
    boolean locked = view.isLocked(subjects.against(deviceKnown));
    boolean usable = account.filter(directory::isUsable).isPresent();
    SignInOutcome outcome = SignInOutcome.of(account, locked, usable, verdict);
    switch (outcome.answer()) {
      case SIGNED_IN -> directory.signInSucceeded(account.orElseThrow(), subjects, verdict);
      case REFUSED -> directory.signInFailed(subjects, deviceKnown);
      // Neither a sign-in nor somebody who guesses: nothing to write.
      case FROZEN -> {}
    }
    Optional<AccountPassword> password =
        account
            .filter(found -> outcome.answer() == Answer.SIGNED_IN)
            .map(found -> password(found, verdict));
    return new Ended(outcome, account, password);
  }

  // A password whose hash has just been renewed is the same one.
  private static AccountPassword password(AccountSnapshot account, PasswordVerdict verdict) {
    return verdict
        .rehash()
        .<AccountPassword>map(rehash -> new Chosen(rehash.credential(), rehash.secret()))
        .orElse(account.password());
  }

  // A device counts for itself only where this very identifier has signed in from it before, so
  // that
  // on a shared computer nobody locks another's identifier.
  private SignInSubjects subjects(Sent sent) {
    var subjects = directory.failureSubjects();
    Optional<FailureSubject> device = sent.device().knownFor(sent.login()).map(subjects::device);
    return new SignInSubjects(
        subjects.identifier(sent.login()), subjects.address(sent.address()), device);
  }
}
