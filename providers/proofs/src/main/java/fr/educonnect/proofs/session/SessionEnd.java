package fr.educonnect.proofs.session;

import org.jboss.logging.Logger;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionModel.State;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Ends a session and tells the services that want to know. Keycloak's own way would also end what
 * the browser's other tabs have begun, and would write the identifier in the log where a service
 * can only be told through the browser.
 */
public final class SessionEnd {

  private static final Logger LOG = Logger.getLogger(SessionEnd.class);

  private final KeycloakSession session;

  public SessionEnd(KeycloakSession session) {
    this.session = session;
  }

  /** Ends it, on all nodes. */
  public void of(UserSessionModel open) {
    open.getAuthenticatedClientSessions().values().stream()
        .filter(service -> service.getProtocol() != null)
        .filter(service -> !service.getClient().isFrontchannelLogout())
        .forEach(service -> tell(open, service));
    session.sessions().removeUserSession(session.getContext().getRealm(), open);
  }

  /** Ends the session of the browser from which the request comes. */
  public void here(UserSessionModel open) {
    of(open);
    AuthenticationManager.expireIdentityCookie(session);
  }

  /**
   * Ends a session that its person has left already: a service that was asked to forget them did
   * not answer, and until all have Keycloak would take whoever comes next for that person.
   *
   * @return whether it was such a session
   */
  public boolean hereIfLeft(UserSessionModel open) {
    boolean left = open.getState() == State.LOGGING_OUT;
    if (left) {
      here(open);
    }
    return left;
  }

  // The session ends whether or not the service hears of it.
  private void tell(UserSessionModel open, AuthenticatedClientSessionModel service) {
    KeycloakContext context = session.getContext();
    try {
      session
          .getProvider(LoginProtocol.class, service.getProtocol())
          .setRealm(context.getRealm())
          .setHttpHeaders(context.getHttpRequest().getHttpHeaders())
          .setUriInfo(context.getUri())
          .backchannelLogout(open, service);
    } catch (RuntimeException e) {
      LOG.warnf(e, "Service %s was not told that a session ended", service.getClient().getId());
    }
  }
}
