package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import fr.educonnect.domain.account.Transitions;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.storage.StorageId;

/** An account's sessions at Keycloak, which all nodes share. */
final class OpenSessions {

  private final KeycloakSession session;
  private final String userId;

  private OpenSessions(KeycloakSession session, String userId) {
    this.session = session;
    this.userId = userId;
  }

  static OpenSessions of(AccountSnapshot account, KeycloakSession session) {
    String id = Long.toString(account.id());
    return new OpenSessions(session, new StorageId(DirectoryProvider.COMPONENT_ID, id).getId());
  }

  /**
   * Whether what happens to the account, as it was before, ends them here: a new provisional
   * password, whoever brings it about. Whoever freezes an account ends its sessions themselves and
   * tells services.
   */
  static boolean areEndedBy(AccountSnapshot before, AccountEvent event) {
    return before.progress().frozenAt().isEmpty()
        && Transitions.of(before.profile(), before.progress().state(), event)
            .filter(transition -> transition.password() == PasswordEffect.NEW_PROVISIONAL)
            .isPresent();
  }

  /** Ends them in every realm whose users are the directory's. */
  void end() {
    session
        .realms()
        .getRealmsStream()
        .filter(realm -> realm.getComponent(DirectoryProvider.COMPONENT_ID) != null)
        .forEach(this::end);
  }

  // A job's session has no realm, and Keycloak finds no users without one.
  private void end(RealmModel realm) {
    RealmModel before = session.getContext().getRealm();
    session.getContext().setRealm(realm);
    endIn(realm);
    if (before != null) {
      session.getContext().setRealm(before);
    }
  }

  private void endIn(RealmModel realm) {
    UserModel user = session.users().getUserById(realm, userId);
    if (user != null) {
      UserSessionProvider sessions = session.sessions();
      sessions.removeUserSessions(realm, user);
      sessions
          .getOfflineUserSessionsStream(realm, user)
          .toList()
          .forEach(offline -> sessions.removeOfflineUserSession(realm, offline));
    }
  }
}
