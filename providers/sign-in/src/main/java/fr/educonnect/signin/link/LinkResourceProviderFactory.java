package fr.educonnect.signin.link;

import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;
import org.keycloak.timer.TimerProvider;

/** Offers {@link LinkResource} at {@code /realms/<realm>/link}. */
public final class LinkResourceProviderFactory implements RealmResourceProviderFactory {

  /** Part of the links' address, never to be changed: links are in people's mail boxes. */
  public static final String PROVIDER_ID = "link";

  private static final String TIMER = "educonnect-session-ends";
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  @Override
  public String getId() {
    return PROVIDER_ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new LinkResourceProvider(session);
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing to set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(LinkResourceProviderFactory::onEvent);
  }

  private static void onEvent(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started) {
      EndedElsewhere ended = new EndedElsewhere(started.getFactory());
      try (KeycloakSession session = started.getFactory().create()) {
        session
            .getProvider(TimerProvider.class)
            .schedule((Runnable) ended::run, INTERVAL.toMillis(), TIMER);
      }
    }
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
