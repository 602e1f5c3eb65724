package fr.educonnect.directory.limit;

import java.time.Duration;

/**
 * How much may be used up within a window, which begins with the first use.
 *
 * @param most in the unit of the limit: messages, lookups, thousandths of euro
 */
public record Limit(long most, Duration window) {

  public Limit {
    if (most < 0) {
      throw new IllegalArgumentException("limit: must not be negative");
    }
    if (window.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("limit: window shorter than 1 s");
    }
  }
}
