package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import java.time.Duration;
import java.time.Instant;

/** What is due before a person who signed in reaches the service. */
public enum NextStep {
  /** Nothing: on to the service. */
  NONE,
  /** The provisional password was right: the account is to be activated. */
  ACTIVATE,
  /** The link that was sent to the mail address has to be followed. */
  VALIDATE_MAIL,
  /** The school has reset the password of an active account: one has to be chosen. */
  CHOOSE_PASSWORD,
  /**
   * The register names children whom the guardian has not confirmed, or there is something to be
   * asked about the account's contacts.
   */
  CHILDREN,
  /** The account is no longer as it was when the password, or the identity, was proved. */
  SIGN_IN_AGAIN;

  /**
   * The step that is due for the account as it is now.
   *
   * @param remindAfter how long after its activation a guardian is reminded of contacts
   */
  public static NextStep of(
      AccountSnapshot account, SignedIn signedIn, Duration remindAfter, Instant now) {
    boolean gone =
        account.progress().frozenAt().isPresent()
            || !signedIn.proves(account)
            || account.progress().isOver(now)
            || (account.isProvisionalPasswordDead(now) && !signedIn.isFranceConnects(account));
    return gone ? SIGN_IN_AGAIN : due(account, signedIn, asks(account, remindAfter, now));
  }

  private static NextStep due(AccountSnapshot account, SignedIn signedIn, boolean asks) {
    boolean provisional = account.password() instanceof Provisional;
    return switch (account.progress().state()) {
      case NOT_NOTIFIED -> SIGN_IN_AGAIN;
      case NOTIFIED -> provisional ? ACTIVATE : SIGN_IN_AGAIN;
      case ACTIVATING -> provisional ? ACTIVATE : VALIDATE_MAIL;
      case ACTIVE ->
          provisional ? CHOOSE_PASSWORD : signedIn.asksChildren() && asks ? CHILDREN : NONE;
    };
  }

  private static boolean asks(AccountSnapshot account, Duration remindAfter, Instant now) {
    LinkSummary links = account.links();
    return links.proposed() > 0
        || links.reported() > 0
        || !AccountQuestions.of(account, remindAfter, now).isEmpty();
  }
}
