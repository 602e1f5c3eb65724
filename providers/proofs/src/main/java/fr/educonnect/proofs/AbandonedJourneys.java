package fr.educonnect.proofs;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.journey.JourneyStep;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.JourneyMetrics.Outcome;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Counts the steps at which people gave up: those that they entered and did not leave until after
 * Keycloak had ended their sign-in. Each is counted by one node only.
 */
public final class AbandonedJourneys {

  private static final Logger LOG = Logger.getLogger(AbandonedJourneys.class);

  /** Longer than a sign-in may take ({@code accessCodeLifespanLogin}). */
  private static final Duration AGE = Duration.ofMinutes(40);

  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final String TASK = "educonnect-abandoned-journeys";
  private static final int AT_ONCE = 1000;

  private AbandonedJourneys() {}

  /** Has them counted from the start of the server on; called by one factory of the extensions. */
  public static void count(KeycloakSessionFactory factory) {
    factory.register(AbandonedJourneys::schedule);
  }

  private static void schedule(ProviderEvent event) {
    if (event instanceof PostMigrationEvent started) {
      try (KeycloakSession session = started.getFactory().create()) {
        session
            .getProvider(TimerProvider.class)
            .scheduleTask(
                s -> countUnlessAway(s.getProvider(DirectoryProvider.class).journeySteps()),
                INTERVAL.toMillis(),
                TASK);
      }
    }
  }

  // What is left behind waits: the next look counts it.
  private static void countUnlessAway(JourneySteps steps) {
    try {
      count(steps, AGE);
    } catch (DirectoryException e) {
      LOG.warnf("Steps left behind are not counted: %s", e.getMessage());
    }
  }

  static void count(JourneySteps steps, Duration age) {
    List<JourneyStep> abandoned;
    do {
      abandoned = steps.takeAbandoned(age, AT_ONCE);
      abandoned.forEach(
          step -> JourneyMetrics.count(step.journey(), step.step(), Outcome.GIVEN_UP));
    } while (abandoned.size() == AT_ONCE);
  }
}
