package fr.educonnect.signin.link;

import fr.educonnect.proofs.session.SessionEnd;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/** The sessions of an account, on all nodes. */
final class OpenSessions {

  private OpenSessions() {}

  /** Ends them, and tells the services that want to know. */
  static void end(LinkVisit visit) {
    KeycloakSession session = visit.session();
    RealmModel realm = session.getContext().getRealm();
    UserModel user = session.users().getUserById(realm, visit.userId());
    if (user == null) {
      return;
    }
    List<UserSessionModel> open = session.sessions().getUserSessionsStream(realm, user).toList();
    open.forEach(new SessionEnd(session)::of);
  }
}
