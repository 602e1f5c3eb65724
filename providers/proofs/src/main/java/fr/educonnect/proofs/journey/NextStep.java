package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
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
  /** The register names children whom the guardian has not confirmed. */
  CHILDREN,
  /** The account is no longer as it was when the password, or the identity, was proved. */
  SIGN_IN_AGAIN;

  /** The step that is due for the account as it is now. */
  public static NextStep of(AccountSnapshot account, SignedIn signedIn, Instant now) {
    boolean gone =
        account.progress().frozenAt().isPresent()
            || !signedIn.proves(account)
            || account.progress().isOver(now)
            || (account.isProvisionalPasswordDead(now) && !signedIn.isFranceConnects(account));
    return gone ? SIGN_IN_AGAIN : due(account, signedIn);
  }

  private static NextStep due(AccountSnapshot account, SignedIn signedIn) {
    boolean provisional = account.password() instanceof Provisional;
    return switch (account.progress().state()) {
      case NOT_NOTIFIED -> SIGN_IN_AGAIN;
      case NOTIFIED -> provisional ? ACTIVATE : SIGN_IN_AGAIN;
      case ACTIVATING -> provisional ? ACTIVATE : VALIDATE_MAIL;
      case ACTIVE -> provisional ? CHOOSE_PASSWORD : beforeTheService(account, signedIn);
    };
  }

  private static NextStep beforeTheService(AccountSnapshot account, SignedIn signedIn) {
    LinkSummary links = account.links();
    boolean open = links.proposed() > 0 || links.reported() > 0;
    return signedIn.asksChildren() && open ? CHILDREN : NONE;
  }
}
