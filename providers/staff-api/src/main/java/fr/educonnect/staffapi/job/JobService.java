package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.job.JobRunner;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.staffapi.agent.StaffSettings;
import fr.educonnect.staffapi.document.FamilyPages;
import fr.educonnect.staffapi.document.JobDocuments;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/** Does jobs on this node from the moment when the server is up. */
public final class JobService implements AutoCloseable {
  private static final String TIMER = "educonnect-staff-jobs";
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /** Longer than a part of a job takes: fifty accounts, a letter for each. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final StaffSettings settings;
  private volatile JobThreads threads;
  private volatile JobRunner runner;

  public JobService(StaffSettings settings) {
    this.settings = settings;
  }

  /** Waits for the server to be up. */
  public void startWith(KeycloakSessionFactory factory) {
    factory.register(this::onEvent);
  }

  private void onEvent(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started && settings.jobThreads() > 0) {
      start(started.getFactory());
    }
  }

  private void start(KeycloakSessionFactory factory) {
    threads = new JobThreads(() -> runner(factory), settings.jobThreads());
    try (KeycloakSession session = factory.create()) {
      session
          .getProvider(TimerProvider.class)
          .schedule((Runnable) threads::look, INTERVAL.toMillis(), TIMER);
    }
  }

  // Once: whoever takes the staff's side of the directory has the queue of messages looked at.
  private JobRunner runner(KeycloakSessionFactory factory) {
    if (runner == null) {
      runner = newRunner(factory);
    }
    return runner;
  }

  private JobRunner newRunner(KeycloakSessionFactory factory) {
    try (KeycloakSession session = factory.create()) {
      StaffDirectory staff = session.getProvider(DirectoryProvider.class).staff();
      return staff.runners().of(LEASE, new JobDocuments(() -> pages(factory)));
    }
  }

  private FamilyPages pages(KeycloakSessionFactory factory) {
    try (KeycloakSession session = factory.create()) {
      session.getTransactionManager().begin();
      RealmModel families = session.realms().getRealmByName(settings.familiesRealm());
      if (families == null) {
        throw new IllegalStateException("families-realm names no realm");
      }
      FamilyPages pages = FamilyPages.of(session, families);
      session.getTransactionManager().commit();
      return pages;
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.close();
      threads = null;
    }
  }
}
