package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountSnapshot;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.storage.StorageId;

/** An account's sessions at Keycloak, which all nodes share. */
final class OpenSessions {
  private static final Logger LOG = Logger.getLogger(OpenSessions.class);

  private final KeycloakSession session;
  private final String userId;

  private OpenSessions(KeycloakSession session, String userId) {
    this.session = session;
    this.userId = userId;
  }

  /**
   * Ends an account's sessions in a transaction of their own.
   *
   * @return false if that failed
   */
  static boolean end(KeycloakSessionFactory factory, AccountSnapshot account) {
    try {
      KeycloakModelUtils.runJobInTransaction(factory, session -> of(account, session).end());
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("sessions wait to be ended: %s", e.getClass().getName());
      return false;
    }
  }

  static OpenSessions of(AccountSnapshot account, KeycloakSession session) {
    String id = Long.toString(account.id());
    return new OpenSessions(session, new StorageId(DirectoryProvider.COMPONENT_ID, id).getId());
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
