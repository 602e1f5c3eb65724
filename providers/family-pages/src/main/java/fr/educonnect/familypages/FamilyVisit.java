package fr.educonnect.familypages;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.session.OpenSessions;
import fr.educonnect.proofs.session.SessionEnd;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.common.util.Time;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.storage.StorageId;

/** One request of somebody who is signed in. */
public final class FamilyVisit {

  /** Seconds: a session that is used lives on; it is not written at each page. */
  private static final int KEEP_ALIVE = 60;

  private final KeycloakSession session;
  private final UserSessionModel open;
  private final FamilyView view;

  private FamilyVisit(KeycloakSession session, UserSessionModel open, FamilyView view) {
    this.session = session;
    this.open = open;
    this.view = view;
  }

  /**
   * Empty without a session that is open. The session of an account that is not to be used any more
   * is ended here.
   */
  static Optional<FamilyVisit> of(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    DirectoryProvider directory = session.getProvider(DirectoryProvider.class);
    directory.readFamilies();
    AuthResult result = AuthenticationManager.authenticateIdentityCookie(session, realm, true);
    if (result == null || new SessionEnd(session).hereIfLeft(result.session())) {
      return Optional.empty();
    }
    Optional<FamilyView> view =
        directory
            .family(Long.parseLong(StorageId.externalId(result.user().getId())))
            .filter(found -> found.account().progress().state() == AccountState.ACTIVE)
            .filter(found -> directory.isUsable(found.account()));
    if (view.isEmpty()) {
      new SessionEnd(session).of(result.session());
      AuthenticationManager.expireIdentityCookie(session);
    }
    return view.map(found -> new FamilyVisit(session, result.session(), found).keptAlive());
  }

  private FamilyVisit keptAlive() {
    int now = (int) (Time.currentTimeMillis() / 1000);
    if (open.getLastSessionRefresh() + KEEP_ALIVE < now) {
      open.setLastSessionRefresh(now);
    }
    return this;
  }

  public KeycloakSession session() {
    return session;
  }

  public DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }

  /** This browser's session. */
  public UserSessionModel open() {
    return open;
  }

  /** All of the account's. */
  public OpenSessions sessions() {
    return new OpenSessions(session, open.getUser().getId());
  }

  public AccountSnapshot account() {
    return view.account();
  }

  /** The account with what its pages show. */
  public FamilyView view() {
    return view;
  }

  public boolean isGuardian() {
    return account().profile() == Profile.GUARDIAN;
  }

  public FamilyUrls urls() {
    return new FamilyUrls(session);
  }

  /** Of the page. */
  public Locale locale() {
    return session.getContext().resolveLocale(open.getUser());
  }

  /**
   * What leads through an action and back to a page; empty where the realm does not offer it.
   *
   * @param page to come back to
   */
  public Optional<String> action(FamilyPage page, FamilyAction action) {
    return offered(action).map(id -> urls().action(page, id, Optional.empty()).toString());
  }

  /** The same for an action that is about something. */
  public Optional<String> action(FamilyPage page, FamilyAction action, String about) {
    return offered(action).map(id -> urls().action(page, id, Optional.of(about)).toString());
  }

  private Optional<String> offered(FamilyAction action) {
    RealmModel realm = session.getContext().getRealm();
    return Optional.ofNullable(realm.getRequiredActionProviderByAlias(action.id()))
        .filter(found -> found.isEnabled() && canBeAskedFor(found))
        .map(found -> action.id());
  }

  private boolean canBeAskedFor(RequiredActionProviderModel action) {
    RequiredActionProvider provider =
        session.getProvider(RequiredActionProvider.class, action.getProviderId());
    return provider != null
        && provider.initiatedActionSupport() == InitiatedActionSupport.SUPPORTED;
  }

  /** A page with what its frame needs. */
  public LoginFormsProvider page(FamilyPage page) {
    LoginFormsProvider made =
        session
            .getProvider(LoginFormsProvider.class)
            .setActionUri(urls().of(page))
            .setAttribute("place", page.name())
            .setAttribute("guardian", isGuardian())
            .setAttribute("portalUrl", urls().of(FamilyPage.PORTAL).toString())
            .setAttribute("accountUrl", urls().of(FamilyPage.ACCOUNT).toString())
            .setAttribute("childrenUrl", urls().of(FamilyPage.CHILDREN).toString())
            .setAttribute("signOutUrl", urls().of(SignOut.HERE).toString())
            .setAttribute("signOutEverywhereUrl", urls().of(SignOut.EVERYWHERE).toString());
    StateCheck.value(session).ifPresent(value -> made.setAttribute(StateCheck.FIELD, value));
    return made;
  }
}
