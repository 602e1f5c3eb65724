package fr.educonnect.signin.event;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Offers {@link EventsLog} to realms as {@code educonnect-events-log}. */
public final class EventsLogFactory implements EventListenerProviderFactory {

  @Override
  public String getId() {
    return "educonnect-events-log";
  }

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new EventsLog(session);
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
