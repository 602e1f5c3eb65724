package fr.educonnect.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directory.pool.DirectoryPool;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AbandonedJourneysTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @BeforeEach
  void listen() {
    Metrics.addRegistry(registry);
  }

  @AfterEach
  void leave() {
    Metrics.removeRegistry(registry);
  }

  @Test
  void countsEachStepLeftBehindOnce() {
    try (DirectoryPool pool = TestAccounts.pool(TestDirectory.url())) {
      TestDirectory.execute(
          pool.dataSource(),
          "insert into journey_step (id, journey, step, since) select int4send(i), 'abandoned',"
              + " case when i <= 1500 then 'code' else 'password' end,"
              + " now() - interval '1 h' from generate_series(1, 1502) i;"
              + "insert into journey_step (id, journey, step) values ('', 'abandoned', 'code')");
      JourneySteps steps = new JourneySteps(pool);
      AbandonedJourneys.count(steps, Duration.ofMinutes(40));
      assertThat(counted("code")).isEqualTo(1500);
      assertThat(counted("password")).isEqualTo(2);
      AbandonedJourneys.count(steps, Duration.ofMinutes(40));
      assertThat(counted("code")).isEqualTo(1500);
      assertThat(counted("password")).isEqualTo(2);
      assertThat(TestDirectory.rows(pool.dataSource(), "select step from journey_step"))
          .containsExactly("code");
    }
  }

  private double counted(String step) {
    return registry
        .get(JourneyMetrics.NAME)
        .tags("journey", "abandoned", "step", step, "outcome", "given_up", "reason", "none")
        .counter()
        .count();
  }
}
