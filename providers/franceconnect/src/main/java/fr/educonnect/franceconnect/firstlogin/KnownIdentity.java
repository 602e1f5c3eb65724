package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.journey.SignedIn;
import fr.educonnect.proofs.session.OpenSession;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.IdentityBrokerService;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Before Keycloak signs in by its link: the directory says which account the identity opens, and
 * Keycloak's link follows it. So a link that was undone, by whomever and while no server ran, opens
 * nothing, and one that was put back opens again. An account that cannot be used is refused here,
 * with words.
 */
public final class KnownIdentity {

  private static final String STEP = "sign-in";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final BrokeredIdentityContext identity;
  private final AuthenticationSessionModel tab;
  private final DirectoryProvider directory;

  public KnownIdentity(
      KeycloakSession session, RealmModel realm, BrokeredIdentityContext identity) {
    this.session = session;
    this.realm = realm;
    this.identity = identity;
    tab = identity.getAuthenticationSession();
    directory = session.getProvider(DirectoryProvider.class);
  }

  /**
   * @throws WebApplicationException with the page, where the account cannot be used
   * @throws fr.educonnect.directory.DirectoryException where the directory does not answer
   */
  public void beforeSignIn() {
    if (tab.getAuthNote(IdentityBrokerService.LINKING_IDENTITY_PROVIDER) != null) {
      return;
    }
    IdentitySubject subject = directory.identity(identity.getId());
    Optional<AccountSnapshot> account = account(subject);
    mirror(account);
    account.ifPresent(known -> signIn(known, subject));
  }

  private Optional<AccountSnapshot> account(IdentitySubject subject) {
    return directory.franceConnect().account(subject).stream()
        .boxed()
        .flatMap(id -> directory.byId(id).stream())
        .filter(account -> account.progress().state() == AccountState.ACTIVE)
        .findFirst();
  }

  // Keycloak's link is made, moved or dropped as the directory has it.
  private void mirror(Optional<AccountSnapshot> account) {
    FederatedIdentityModel link =
        new FederatedIdentityModel(
            identity.getIdpConfig().getAlias(), identity.getId(), identity.getUsername());
    UserModel linked = session.users().getUserByFederatedIdentity(realm, link);
    String meant = account.map(found -> JourneyEvents.userId(found.id())).orElse(null);
    if (linked != null && !linked.getId().equals(meant)) {
      session.users().removeFederatedIdentity(realm, linked, link.getIdentityProvider());
      linked = null;
    }
    if (linked == null && meant != null) {
      forgetFormer(account.get().id(), link.getIdentityProvider());
      add(link, session.users().getUserById(realm, meant));
    }
  }

  // An account that was joined to this one is no user any more, and its link would count as a
  // second
  // one of the identity's.
  private void forgetFormer(long accountId, String provider) {
    directory
        .joins()
        .aliases(accountId)
        .forEach(
            alias ->
                session
                    .users()
                    .removeFederatedIdentity(
                        realm, FormerUser.of(session, realm, alias.formerId()), provider));
  }

  private void add(FederatedIdentityModel link, UserModel user) {
    if (user != null) {
      session.users().removeFederatedIdentity(realm, user, link.getIdentityProvider());
      // Asked for, so that the old one is gone from the database before the new one comes.
      session.users().getUserByFederatedIdentity(realm, link);
      session.users().addFederatedIdentity(realm, user, link);
    }
  }

  private void signIn(AccountSnapshot account, IdentitySubject subject) {
    if (OpenSession.askBeside(session, tab, JourneyEvents.userId(account.id()))) {
      JourneyEvents.of(session, Journey.FRANCECONNECT, tab).refused(STEP, "someone_else");
      throw new WebApplicationException(Response.seeOther(again()).build());
    }
    if (!directory.isUsable(account)) {
      boolean frozen = account.progress().frozenAt().isPresent();
      JourneyEvents.of(session, Journey.FRANCECONNECT, tab)
          .account(account.id())
          .refused(STEP, frozen ? "account_frozen" : "user_disabled");
      throw new WebApplicationException(refused(frozen ? "FROZEN" : "LEFT"));
    }
    SignedIn.prove(tab, subject);
    SignedIn.askChildren(tab);
  }

  private Response refused(String why) {
    return page()
        .setAttribute("refusal", why)
        .setAttribute("signInUrl", again().toString())
        .createForm(RefusedPage.TEMPLATE);
  }

  private LoginFormsProvider page() {
    return session.getProvider(LoginFormsProvider.class).setAuthenticationSession(tab);
  }

  private URI again() {
    return new AuthenticationFlowURLHelper(session, realm, session.getContext().getUri())
        .getLastExecutionUrl(tab);
  }
}
