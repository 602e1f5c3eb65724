package fr.educonnect.signin.event;

import fr.educonnect.proofs.JourneyEvents;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerTransaction;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.models.KeycloakSession;

/** Writes each event as one line once the request's transaction has ended. */
final class EventsLog implements EventListenerProvider {

  private static final Logger LOG = Logger.getLogger("fr.educonnect.events");

  private final EventListenerTransaction transaction =
      new EventListenerTransaction((event, details) -> log(event), EventsLog::log);

  EventsLog(KeycloakSession session) {
    session.getTransactionManager().enlistAfterCompletion(transaction);
  }

  @Override
  public void onEvent(Event event) {
    transaction.addEvent(event);
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    transaction.addAdminEvent(event, includeRepresentation);
  }

  @Override
  public void close() {
    // Lines are written by the transaction.
  }

  private static void log(Event event) {
    write(event.getError() != null, line(event));
  }

  private static void log(AdminEvent event) {
    write(event.getError() != null, line(event));
  }

  private static void write(boolean failed, String line) {
    LOG.log(failed ? Logger.Level.WARN : Logger.Level.INFO, line);
  }

  static String line(Event event) {
    return new EventLine("event")
        .with("type", event.getType())
        .with("realm", event.getRealmName())
        .with("client", event.getClientId())
        .with("user", event.getUserId())
        .with("error", event.getError())
        .with("journey", detail(event, JourneyEvents.JOURNEY))
        .with("step", detail(event, JourneyEvents.STEP))
        .with("code", detail(event, "code_id"))
        .toString();
  }

  static String line(AdminEvent event) {
    Optional<AuthDetails> by = Optional.ofNullable(event.getAuthDetails());
    return new EventLine("admin-event")
        .with("operation", event.getOperationType())
        .with("resource", event.getResourceTypeAsString())
        .with("path", event.getResourcePath())
        .with("realm", event.getRealmName())
        .with("client", by.map(AuthDetails::getClientId).orElse(null))
        .with("user", by.map(AuthDetails::getUserId).orElse(null))
        .with("error", event.getError())
        .toString();
  }

  // Never any other detail: Keycloak's own hold names, addresses and what was typed. The code is
  // the
  // id of the sign-in, common to all its events; no secret.
  private static String detail(Event event, String name) {
    return Optional.ofNullable(event.getDetails())
        .map((Map<String, String> d) -> d.get(name))
        .orElse(null);
  }
}
