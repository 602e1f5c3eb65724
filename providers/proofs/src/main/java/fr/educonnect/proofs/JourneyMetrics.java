package fr.educonnect.proofs;

import io.micrometer.core.instrument.Metrics;

/**
 * The counter {@code educonnect_journey_steps_total}, with the labels journey, step, outcome and
 * reason. Every label has few values: nothing that a person typed or is goes in.
 */
public final class JourneyMetrics {

  /** Prometheus writes dots as underscores and adds {@code _total}. */
  static final String NAME = "educonnect.journey.steps";

  /** The label's value where there is none: all rows of a metric have the same labels. */
  private static final String NONE = "none";

  /** How a step ended, or that it began. */
  public enum Outcome {
    STARTED("started"),
    DONE("done"),
    REFUSED("refused"),
    /** The person left and did not come back. */
    GIVEN_UP("given_up");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }
  }

  private JourneyMetrics() {}

  /** Counts a step. */
  public static void count(String journey, String step, Outcome outcome) {
    count(journey, step, outcome, NONE);
  }

  /**
   * @param reason one of the few words of the step's refusals
   */
  public static void count(String journey, String step, Outcome outcome, String reason) {
    Metrics.counter(
            NAME, "journey", journey, "step", step, "outcome", outcome.label, "reason", reason)
        .increment();
  }
}
