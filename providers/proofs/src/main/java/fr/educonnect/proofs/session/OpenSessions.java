package fr.educonnect.proofs.session;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/** The sessions of an account in the realm of the request, on all nodes. */
public final class OpenSessions {

  private final KeycloakSession session;
  private final String userId;

  /**
   * @param userId Keycloak's
   */
  public OpenSessions(KeycloakSession session, String userId) {
    this.session = session;
    this.userId = userId;
  }

  /** All of them, the newest first. */
  public List<UserSessionModel> all() {
    RealmModel realm = session.getContext().getRealm();
    UserModel user = session.users().getUserById(realm, userId);
    return user == null
        ? List.of()
        : session
            .sessions()
            .getUserSessionsStream(realm, user)
            .sorted((one, other) -> other.getStarted() - one.getStarted())
            .toList();
  }

  /** Ends them, and tells the services that want to know. */
  public void end() {
    end(open -> true);
  }

  /** Ends those that had begun by then. */
  public void endBegunBy(Instant time) {
    end(open -> open.getStarted() <= time.getEpochSecond());
  }

  /**
   * Ends all but one.
   *
   * @param kept id of the session that goes on
   */
  public void endOthers(String kept) {
    end(open -> !open.getId().equals(kept));
  }

  private void end(Predicate<UserSessionModel> which) {
    all().stream().filter(which).forEach(new SessionEnd(session)::of);
  }
}
