package fr.educonnect.franceconnect;

import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * Which session somebody is signing out of while they are at FranceConnect. Its id stays here: the
 * state that travels is random, known to every node, and good for once.
 */
final class SignOuts {
  private static final String PREFIX = "educonnect.franceconnect.sign-out.";
  private static final String SESSION = "session";
  private static final long SECONDS = 600;

  private final KeycloakSession session;
  private final SingleUseObjectProvider states;

  SignOuts(KeycloakSession session) {
    this.session = session;
    this.states = session.singleUseObjects();
  }

  /** The state to take along. */
  String begin(UserSessionModel userSession) {
    String state = Randoms.hex();
    states.put(PREFIX + state, SECONDS, Map.of(SESSION, userSession.getId()));
    return state;
  }

  /** The session to go on with. */
  Optional<UserSessionModel> end(RealmModel realm, String state) {
    return Optional.ofNullable(state)
        .map(value -> states.remove(PREFIX + value))
        .map(held -> session.sessions().getUserSession(realm, held.get(SESSION)))
        .filter(SignOuts::isLeaving);
  }

  /**
   * This browser's own session, where it is being signed out of: whoever comes back with a state
   * that FranceConnect lost is signed out all the same.
   */
  Optional<UserSessionModel> ofThisBrowser(RealmModel realm) {
    return Optional.ofNullable(
            AuthenticationManager.authenticateIdentityCookie(session, realm, false))
        .map(AuthResult::session)
        .filter(SignOuts::isLeaving);
  }

  private static boolean isLeaving(UserSessionModel userSession) {
    return userSession.getState() == UserSessionModel.State.LOGGING_OUT;
  }
}
