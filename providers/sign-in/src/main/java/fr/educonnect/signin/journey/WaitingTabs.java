package fr.educonnect.signin.journey;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.Action;

/** The tabs of this browser in which somebody is on a journey. */
public final class WaitingTabs {

  private WaitingTabs() {}

  /**
   * Leads to where a tab of this browser waits for this account, so that a link which was followed
   * goes on to the service from there.
   *
   * @param userId Keycloak's
   * @return empty if no tab of this browser waits for the account
   */
  public static Optional<Response> goOn(KeycloakSession session, String userId) {
    RealmModel realm = session.getContext().getRealm();
    return Optional.ofNullable(
            new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm))
        .flatMap(
            browser ->
                browser.getAuthenticationSessions().values().stream()
                    .filter(tab -> waitsFor(tab, userId))
                    .findFirst())
        .map(
            tab ->
                AuthenticationManager.redirectToRequiredActions(
                    session,
                    realm,
                    tab,
                    session.getContext().getUri(),
                    tab.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION)));
  }

  private static boolean waitsFor(AuthenticationSessionModel tab, String userId) {
    UserModel user = tab.getAuthenticatedUser();
    return user != null
        && user.getId().equals(userId)
        && Action.REQUIRED_ACTIONS.name().equals(tab.getAction())
        && SignedIn.of(tab).isPresent();
  }
}
