package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.proofs.journey.SignedIn;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/** The end: the password makes the account active. */
final class Registered {

  private static final String TRY_AGAIN = "tryAgain";

  private Registered() {}

  static void by(Visit visit, AccountSnapshot account, Chosen password) {
    AccountChange change =
        AccountChange.withPassword(AccountEvent.SELF_REGISTER, password)
            .andMobile(visit.notes().number().orElseThrow())
            .in(visit.asker().context());
    ChangeOutcome outcome = visit.directory().apply(account, change);
    if (outcome == ChangeOutcome.APPLIED) {
      visit.events().done(Step.PASSWORD.label(), EventType.REGISTER);
      SignedIn.prove(visit.context().getAuthenticationSession(), password);
      visit.registered(account);
    } else if (outcome == ChangeOutcome.CHANGED_MEANWHILE) {
      visit.refuse(FormMessage.GLOBAL, TRY_AGAIN);
    } else {
      visit.startAgain();
    }
  }
}
