package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.journey.SignedIn;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/** All is proved: the identity opens the account from now on, and the person is signed in. */
final class Linking {

  private static final String TRY_AGAIN = "tryAgain";

  private final FirstLoginVisit visit;
  private final AccountSnapshot account;

  /**
   * @param account as it is now
   */
  Linking(FirstLoginVisit visit, AccountSnapshot account) {
    this.visit = visit;
    this.account = account;
  }

  void link() {
    ComingIdentity identity = visit.identity(account.id());
    ChangeOutcome outcome = visit.directory().apply(account, change(identity));
    switch (outcome) {
      case APPLIED -> linked(identity);
      case IDENTITY_REFUSED -> refused(identity);
      case CHANGED_MEANWHILE -> visit.refuse(FormMessage.GLOBAL, TRY_AGAIN);
      case NOT_IN_THIS_STATE, NO_PENDING_MAIL, LINK_DEAD, HAS_JOINED -> visit.startAgain();
    }
  }

  private AccountChange change(ComingIdentity identity) {
    boolean active = account.progress().state() == AccountState.ACTIVE;
    AccountEvent event =
        visit
            .proved()
            .filter(known -> !active)
            .map(Proved::event)
            .orElse(AccountEvent.LINK_FRANCECONNECT);
    AccountChange change =
        AccountChange.of(event).andIdentity(identity).in(visit.asker().context());
    return visit.notes().number().map(change::andMobile).orElse(change);
  }

  private void refused(ComingIdentity identity) {
    LinkDecision decision = visit.directory().franceConnect().decide(account.id(), identity);
    if (decision.isLinked()) {
      visit.refuse(FormMessage.GLOBAL, TRY_AGAIN);
    } else {
      visit.refused(decision.name());
    }
  }

  private void linked(ComingIdentity identity) {
    AuthenticationSessionModel tab = visit.context().getAuthenticationSession();
    boolean before = account.progress().state() == AccountState.ACTIVE;
    visit
        .events()
        .done(Step.BIRTH_DATES.label(), before ? EventType.UPDATE_CREDENTIAL : EventType.REGISTER);
    visit.forms().clear();
    visit.forget();
    visit.events().left();
    SignedIn.prove(tab, identity.subject());
    if (before) {
      SignedIn.askChildren(tab);
    }
    signIn(tab);
  }

  private void signIn(AuthenticationSessionModel tab) {
    AuthenticationFlowContext context = visit.context();
    String userId = JourneyEvents.userId(account.id());
    UserModel user = context.getSession().users().getUserById(context.getRealm(), userId);
    if (user == null) {
      throw new IllegalStateException("no user for account " + account.id());
    }
    // Keycloak links next: an identity that was replaced is in its way.
    context
        .getSession()
        .users()
        .removeFederatedIdentity(context.getRealm(), user, providerAlias(tab));
    // What Keycloak writes in events as the name that was typed.
    tab.setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, userId);
    context.setUser(user);
  }

  private static String providerAlias(AuthenticationSessionModel tab) {
    return SerializedBrokeredIdentityContext.readFromAuthenticationSession(
            tab, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE)
        .getIdentityProviderId();
  }
}
