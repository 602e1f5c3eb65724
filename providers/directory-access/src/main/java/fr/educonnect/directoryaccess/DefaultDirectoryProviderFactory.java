package fr.educonnect.directoryaccess;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/**
 * One per server: reads the settings at start, opens the pool at the first use, closes it at the
 * end.
 */
public final class DefaultDirectoryProviderFactory implements DirectoryProviderFactory {

  private static final Logger LOG = Logger.getLogger(DefaultDirectoryProviderFactory.class);

  private static final Duration CLEANING_INTERVAL = Duration.ofMinutes(10);
  private static final String CLEANING = "educonnect-directory-cleaning";

  private DirectorySettings settings;
  private KeycloakSessionFactory sessions;
  private volatile OpenDirectory directory;

  @Override
  public String getId() {
    return "default";
  }

  @Override
  public DirectoryProvider create(KeycloakSession session) {
    return new DefaultDirectoryProvider(session, settings, this::directory);
  }

  @Override
  public void init(Config.Scope config) {
    settings = DirectorySettings.read(new OptionValues(config));
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    sessions = factory;
    factory.register(this::scheduleCleaning);
  }

  @Override
  public synchronized void close() {
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }

  @Override
  public List<ProviderConfigProperty> getConfigMetadata() {
    return DirectoryOption.metadata();
  }

  // A failed opening is not kept: the next request tries again.
  private OpenDirectory directory() {
    OpenDirectory open = directory;
    return open != null ? open : openOnce();
  }

  private synchronized OpenDirectory openOnce() {
    if (directory == null) {
      directory = OpenDirectory.open(settings, account -> OpenSessions.end(sessions, account));
      LOG.info("Directory opened");
    }
    return directory;
  }

  private void scheduleCleaning(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started) {
      try (KeycloakSession session = started.getFactory().create()) {
        session
            .getProvider(TimerProvider.class)
            .scheduleTask(s -> directory().clean(), CLEANING_INTERVAL.toMillis(), CLEANING);
      }
    }
  }
}
