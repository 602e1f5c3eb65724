package fr.educonnect.messaging.worker;

import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.directoryaccess.MessagesQueued;
import fr.educonnect.messaging.MessagingProvider;
import fr.educonnect.messaging.MessagingProviderFactory;
import java.time.Duration;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/** Starts the node's worker once the server is up, and ends it with the server. */
public final class DefaultMessagingProviderFactory implements MessagingProviderFactory {

  private static final String TIMER = "educonnect-messages";

  private int threads;
  private Duration interval;
  private Duration lease;
  private volatile MessageWorker worker;

  @Override
  public String getId() {
    return "default";
  }

  @Override
  public MessagingProvider create(KeycloakSession session) {
    return new Kicks();
  }

  @Override
  public void init(Config.Scope config) {
    threads = WorkerOption.THREADS.of(config);
    interval = Duration.ofSeconds(WorkerOption.INTERVAL.of(config));
    lease = Duration.ofSeconds(WorkerOption.LEASE.of(config));
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(this::onEvent);
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  @Override
  public List<ProviderConfigProperty> getConfigMetadata() {
    return WorkerOption.metadata();
  }

  private void onEvent(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started && threads > 0) {
      start(started.getFactory());
    } else if (event instanceof MessagesQueued && worker != null) {
      worker.kickLater();
    }
  }

  private void start(KeycloakSessionFactory factory) {
    worker = new MessageWorker(() -> queue(factory), new KeycloakDelivery(factory), threads, lease);
    try (KeycloakSession session = factory.create()) {
      session
          .getProvider(TimerProvider.class)
          .schedule((Runnable) this::kick, interval.toMillis(), TIMER);
    }
  }

  private void kick() {
    MessageWorker running = worker;
    if (running != null) {
      running.kick();
    }
  }

  private static MessageQueue queue(KeycloakSessionFactory factory) {
    try (KeycloakSession session = factory.create()) {
      return session.getProvider(DirectoryProvider.class).messages();
    }
  }

  /** Hands hints to the node's worker. */
  private final class Kicks implements MessagingProvider {

    @Override
    public void kick() {
      DefaultMessagingProviderFactory.this.kick();
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }
}
