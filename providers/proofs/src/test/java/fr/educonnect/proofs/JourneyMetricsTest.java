package fr.educonnect.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.JourneyMetrics.Outcome;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyMetricsTest {

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
  void countsEachOutcomeWithTheSameLabels() {
    JourneyMetrics.count("registration", "code", Outcome.STARTED);
    JourneyMetrics.count("registration", "code", Outcome.REFUSED, "wrong_code");
    JourneyMetrics.count("registration", "code", Outcome.REFUSED, "wrong_code");
    assertThat(counted("started", "none")).isEqualTo(1);
    assertThat(counted("refused", "wrong_code")).isEqualTo(2);
  }

  private double counted(String outcome, String reason) {
    return registry
        .get(JourneyMetrics.NAME)
        .tags("journey", "registration", "step", "code", "outcome", outcome, "reason", reason)
        .counter()
        .count();
  }
}
