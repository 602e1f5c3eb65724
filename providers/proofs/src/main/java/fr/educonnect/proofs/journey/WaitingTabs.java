package fr.educonnect.proofs.journey;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.KeycloakSession;
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
    return all(session)
        .filter(tab -> waits(tab) && tab.getAuthenticatedUser().getId().equals(userId))
        .findFirst()
        .map(tab -> toRequiredActions(session, tab));
  }

  /** Where a tab of this browser waits for whomever; empty if none does. */
  public static Optional<URI> place(KeycloakSession session) {
    return all(session)
        .filter(WaitingTabs::waits)
        .findFirst()
        .map(tab -> toRequiredActions(session, tab).getLocation());
  }

  /** The service to which a tab of this browser is on its way; empty if there is none. */
  public static Optional<String> clientId(KeycloakSession session) {
    return all(session).map(tab -> tab.getClient().getClientId()).findFirst();
  }

  private static Stream<AuthenticationSessionModel> all(KeycloakSession session) {
    return Optional.ofNullable(
            new AuthenticationSessionManager(session)
                .getCurrentRootAuthenticationSession(session.getContext().getRealm()))
        .stream()
        .flatMap(browser -> browser.getAuthenticationSessions().values().stream());
  }

  private static Response toRequiredActions(
      KeycloakSession session, AuthenticationSessionModel tab) {
    return AuthenticationManager.redirectToRequiredActions(
        session,
        session.getContext().getRealm(),
        tab,
        session.getContext().getUri(),
        tab.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION));
  }

  private static boolean waits(AuthenticationSessionModel tab) {
    return tab.getAuthenticatedUser() != null
        && Action.REQUIRED_ACTIONS.name().equals(tab.getAction())
        && SignedIn.of(tab).isPresent();
  }
}
