package fr.educonnect.proofs.journey;

import java.util.Optional;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * An action that somebody asked for by themself. Keycloak has asked for a recent sign-in before;
 * from then on it goes on only while the session in which it was asked for is open.
 */
public final class AskedFor {

  private static final String ENDED = "educonnect.asked-for-ended";
  private static final String DONE = "done";
  private static final String GIVEN_UP = "given-up";

  private final KeycloakSession session;
  private final AuthenticationSessionModel tab;
  private final String id;

  /**
   * @param tab the sign-in of the browser's tab
   * @param id of the required action
   */
  public AskedFor(KeycloakSession session, AuthenticationSessionModel tab, String id) {
    this.session = session;
    this.tab = tab;
    this.id = id;
  }

  /** Whether any action was asked for in the tab. */
  static boolean any(AuthenticationSessionModel tab) {
    return tab.getClientNote(Constants.KC_ACTION) != null;
  }

  /** Whether it was asked for, and has come to no end. */
  public boolean isOpen() {
    return id.equals(tab.getClientNote(Constants.KC_ACTION)) && tab.getAuthNote(ENDED) == null;
  }

  /** Whether the session in which it was asked for has ended. */
  boolean isOver() {
    return Boolean.parseBoolean(tab.getAuthNote(AuthenticationManager.SSO_AUTH)) && !hasSession();
  }

  /** Whether its form can be taken. */
  public boolean isUsable() {
    return isOpen() && !isOver();
  }

  /** Whether it ended without anything done. */
  boolean isGivenUp() {
    return GIVEN_UP.equals(tab.getAuthNote(ENDED));
  }

  /** What was asked for is done: back to the page. */
  public void done() {
    end(DONE);
  }

  /** There is nothing to be done: back to the page. */
  public void giveUp() {
    end(GIVEN_UP);
  }

  // What is asked for after it, in the same tab, is none of its concern.
  private void end(String how) {
    if (isOpen()) {
      tab.setAuthNote(ENDED, how);
    }
  }

  /** What it is about, while it is open; empty where it is about nothing. */
  public Optional<String> about() {
    return Optional.ofNullable(tab.getClientNote(Constants.KC_ACTION_PARAMETER))
        .filter(what -> isOpen());
  }

  private boolean hasSession() {
    String id = tab.getParentSession().getId();
    UserSessionModel open = session.sessions().getUserSession(tab.getRealm(), id);
    return open != null && AuthenticationManager.isSessionValid(tab.getRealm(), open);
  }
}
