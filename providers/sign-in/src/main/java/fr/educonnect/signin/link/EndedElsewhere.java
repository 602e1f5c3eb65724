package fr.educonnect.signin.link;

import fr.educonnect.directory.account.SessionEnds;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.messaging.text.ServerAddress;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.session.OpenSessions;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * What a command undoes ends sessions as the link of a message does, and tells services; any node
 * does it, soon after.
 */
final class EndedElsewhere {

  private static final Logger LOG = Logger.getLogger(EndedElsewhere.class);

  private final KeycloakSessionFactory factory;
  private boolean stuck;

  EndedElsewhere(KeycloakSessionFactory factory) {
    this.factory = factory;
  }

  /** Ends what waits to be ended. */
  void run() {
    try (KeycloakSession session = factory.create()) {
      SessionEnds waiting = session.getProvider(DirectoryProvider.class).sessionEnds();
      boolean more = true;
      while (more) {
        more = waiting.takeNext(this::end);
      }
      stuck = false;
    } catch (RuntimeException e) {
      tellOnce(e);
    }
  }

  // Once, not at every look; the timer goes on.
  private void tellOnce(RuntimeException e) {
    if (!stuck) {
      stuck = true;
      LOG.warnf("sessions wait to be ended: %s", e.getClass().getName());
    }
  }

  private void end(long account, Instant begunBy) {
    KeycloakModelUtils.runJobInTransaction(
        factory,
        session ->
            session
                .realms()
                .getRealmsStream()
                .filter(realm -> realm.getComponent(DirectoryProvider.COMPONENT_ID) != null)
                .toList()
                .forEach(realm -> end(session, realm, account, begunBy)));
  }

  private static void end(KeycloakSession session, RealmModel realm, long account, Instant by) {
    session.getContext().setRealm(realm);
    session.getContext().setHttpRequest(noRequest());
    // Services are told whom it is about.
    session.getProvider(DirectoryProvider.class).findJoined(account);
    new OpenSessions(session, JourneyEvents.userId(account)).endBegunBy(by);
  }

  // Keycloak looks there for its own address when it tells services.
  private static HttpRequest noRequest() {
    return (HttpRequest)
        Proxy.newProxyInstance(
            EndedElsewhere.class.getClassLoader(),
            new Class<?>[] {HttpRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getUri") ? ServerAddress.noRequest() : null);
  }
}
